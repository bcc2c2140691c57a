import { call } from '../../../services/cloud/call'
import type { AnswerDraft } from '../services/drafts'

/**
 * Says what was chosen: first the answer, then the rating where one was given. The draft's token
 * makes a second try after a lost connection say nothing twice.
 * @throws CallError
 */
export async function say(
  reportId: string,
  { token, answer, missing, level, reasons, words, anonymous }: AnswerDraft,
  { asks, rates }: { asks: boolean; rates: boolean },
): Promise<void> {
  if (asks && answer) {
    await call('report.answer', { reportId, token, answer, words: missing })
  }
  if (rates && level) {
    await call('rating.rate', { reportId, token, level, reasons, words, named: !anonymous })
  }
}
