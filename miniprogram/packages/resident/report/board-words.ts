import { call } from '../../../services/cloud/call'
import type { ReportDraft } from '../../../services/outbox/drafts'

/**
 * How the community's board would show what a reporter wrote, for them to see before it is sent;
 * nothing while they don't agree to it.
 * @throws CallError
 */
export async function boardWords({ publish, words }: ReportDraft): Promise<string> {
  if (!publish || words.trim() === '') return ''
  const shown = await call('board.preview', { words })
  return shown.words === ''
    ? '您写的话里像是有电话、门牌、车牌或姓名，公示时不登这些话。'
    : `公示时这样写：${shown.words}`
}
