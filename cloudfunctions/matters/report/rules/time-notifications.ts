import { dueBriefly } from '../../../core/clock/date.ts'
import { readFired } from '../../../core/lifecycle/deadlines.ts'
import type { City } from '../../../core/procedure/city.ts'
import type { Notification } from '../../../messages/rules/notification.ts'
import type { Entry, Report } from '../report-record.ts'
import { escalationOf, type ReportDeadline } from './report-deadlines.ts'

type Step = { report: Report; entry: Entry; city: Pick<City, 'rules'> }
type Teller = (step: Step, which: number) => Omit<Notification, 'fired'>[]

/** The notifications of the deadlines that fired with a step, one each, though several came at once. */
export function timeNotifications(step: Step): Notification[] {
  return (step.entry.fired ?? []).flatMap((id) => {
    const { what, which } = readFired<ReportDeadline>(id)
    return tellers[what](step, which).map((told) => ({ ...told, fired: id }))
  })
}

const tellers: Record<ReportDeadline, Teller> = {
  contact: () => [
    { to: 'handler', kind: 'late', words: '该给居民回个话了' },
    { to: 'steward', kind: 'late', words: '过了时间，还没联系居民' },
  ],
  // Only the last one is told; those before it are seen on the desk, by the colour of the clock.
  warning: ({ report, entry, city }, share) =>
    share < 100 * Math.max(...city.rules.warnings)
      ? []
      : [
          {
            to: 'handler',
            kind: 'warning',
            words: `已用 ${share}% 的时间，${dueBriefly(report.dueAt, entry.at)}到时`,
          },
        ],
  late: ({ report, city }, level) =>
    (escalationOf(report, city.rules, 'late')[level]?.tell ?? []).map((to) => ({
      to,
      kind: 'late',
      words: to === 'handler' ? '到时限了，请先办这件' : '到时限了，还没办结',
    })),
  pool: ({ report, city }, level) =>
    // Stryker disable next-line StringLiteral: what is not late waits in a pool
    (escalationOf(report, city.rules, 'pool')[level]?.tell ?? []).map((to) => ({
      to,
      kind: 'pool',
      words: '还没人办，请派人',
    })),
  resume: ({ report }) => [
    { to: 'handler', kind: 'noted', words: '暂停到期了，时钟接着走' },
    ...(report.reporter
      ? [{ to: 'reporter', kind: 'noted', words: '暂停到期了，接着办' } as const]
      : []),
  ],
  lapse: () => [{ to: 'handler', kind: 'decided', words: '延期没等到批，按原时限办' }],
  close: ({ city }) => [
    { to: 'reporter', kind: 'ended', words: `${city.rules.answerDays} 天没回答，先结了` },
  ],
  forget: () => [],
}
