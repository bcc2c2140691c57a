import { type RequestKind, requestLabel } from '../../../../miniprogram/contract/request.ts'
import { brief, byWhenBriefly } from '../../../core/clock/date.ts'
import { untilWords } from '../../../core/clock/face.ts'
import type { Notification } from '../../../messages/rules/notification.ts'
import type { Entry, Report } from '../report-record.ts'

/** Who hears that leave was asked for, granted or denied. */
export function requestNotifications(step: { report: Report; entry: Entry }): Notification[] {
  const { report, entry } = step
  const kind = entry.request ?? report.request?.kind
  if (kind === undefined) return []
  if (entry.action === 'deny') return denied(kind, step)
  if (entry.action === 'grant' && !waits(step)) return granted[kind](step)
  const waitsFor = report.request?.waitsFor === 'supervisor' ? 'street' : 'steward'
  return [{ to: waitsFor, kind: 'request', words: `有一项${requestLabel[kind]}等您定` }]
}

/** A suspension that its steward granted still waits for the supervisor. */
const waits = ({ report, entry }: { report: Report; entry: Entry }): boolean =>
  entry.request === 'suspend' && report.request?.kind === 'suspend'

const both = (words: string): Notification[] => [
  { to: 'handler', kind: 'decided', words },
  { to: 'reporter', kind: 'decided', words },
]

const again: Notification = { to: 'handler', kind: 'reopened', words: '同意重办，请再办一次' }

const granted: Record<RequestKind, (step: { report: Report; entry: Entry }) => Notification[]> = {
  extend: ({ report, entry }) => both(`同意延期，${byWhenBriefly(report.dueAt, entry.at)}`),
  suspend: ({ entry }) => both(`先挂账到 ${brief(untilWords(entry.until ?? entry.at, entry.at))}`),
  correct: ({ report, entry }) =>
    entry.whom
      ? [
          {
            to: 'handler',
            kind: 'assigned',
            words: `转来一件，${byWhenBriefly(report.dueAt, entry.at)}`,
          },
          { to: 'reporter', kind: 'decided', words: `换${entry.whom.name}来办` },
        ]
      : entry.to === 'pool'
        ? [{ to: 'reporter', kind: 'decided', words: '换了网格，正在派人' }]
        : both('更正了，接着办'),
  reopen: ({ entry }) => [
    ...(entry.to === 'pool' ? [] : [again]),
    { to: 'reporter', kind: 'decided', words: '同意重办，接着办' },
  ],
  object: ({ entry }) => [
    ...(entry.to === 'pool' ? [] : [{ ...again, words: '异议成立，这件请您办' }]),
    { to: 'reporter', kind: 'decided', words: '异议成立，接着办' },
  ],
}

/** Whoever asked hears it: the handler, or the reporter. */
function denied(
  kind: RequestKind,
  { report, entry }: { report: Report; entry: Entry },
): Notification[] {
  if (kind === 'reopen') return [{ to: 'reporter', kind: 'decided', words: '没同意重办，点开看' }]
  if (kind === 'object') return [{ to: 'reporter', kind: 'decided', words: '异议没成立，点开看' }]
  const words = `${requestLabel[kind]}没批，${byWhenBriefly(report.dueAt, entry.at)}`
  return [{ to: 'handler', kind: 'decided', words }]
}
