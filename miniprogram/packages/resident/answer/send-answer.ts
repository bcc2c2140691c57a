import { call } from '../../../services/cloud/call'
import { uploadPhotos, uploadVoice } from '../../../services/media/upload'
import type { AnswerDraft } from '../services/drafts'

/**
 * Says what was chosen: first the answer, then the rating where one was given. The draft's token
 * makes a second try after a lost connection say nothing twice.
 * @throws CallError
 */
export async function say(
  reportId: string,
  { token, answer, level, reasons, words, anonymous, ...more }: AnswerDraft,
  { asks, rates }: { asks: boolean; rates: boolean },
): Promise<void> {
  if (asks && answer) {
    const missing = answer === 'solved' ? {} : await missingOf(token, more)
    await call('report.answer', { reportId, token, answer, ...missing })
  }
  if (rates && level) {
    await call('rating.rate', { reportId, token, level, reasons, words, named: !anonymous })
  }
}

/** What is still missing, once its files have arrived. */
async function missingOf(
  token: string,
  { missing, photos, voice }: Pick<AnswerDraft, 'missing' | 'photos' | 'voice'>,
) {
  return {
    words: missing,
    photos: await uploadPhotos(token, photos),
    ...(voice && { voice: await uploadVoice(token, voice) }),
  }
}
