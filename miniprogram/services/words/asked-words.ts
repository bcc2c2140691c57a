/** What waits for a decision, in words. */
import type { ReportCard } from '../../../typings/procedures'
import type { RequestKind } from '../../contract/request'
import { cloudNow } from '../device/clock'
import { byWords, dayWords } from './date-words'

/** What is asked for. */
export type Asked = Omit<NonNullable<ReportCard['asked']>, 'words'>

const spoken: Record<RequestKind, (asked: Asked, now: number) => string> = {
  extend: ({ limit, dueAt }, now) =>
    `想延 ${limit}${dueAt === null ? '' : `，${byWords(dueAt, now)}办好`}`,
  suspend: ({ until }, now) => `想挂账${until === null ? '' : `到 ${dayWords(until, now)}`}`,
  correct: ({ was, becomes }) => `想更正：${was} 改成 ${becomes}`,
  reopen: () => '要求重办',
  object: () => '对不予受理有异议',
}

/** What is asked for at `now` (epoch ms): 想延 2 个工作小时，今天 16:30 前办好. */
export const askedWords = (asked: Asked, now = cloudNow()): string => spoken[asked.kind](asked, now)
