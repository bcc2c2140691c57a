import type { ReportStatus } from '../../../miniprogram/contract/status.ts'
import { endOfDay } from '../../core/clock/date.ts'
import type { Listing } from '../../core/waiting/waiting.ts'
import { waitingOf } from '../../core/waiting/waiting-of.ts'
import { type Report, reports } from './report-record.ts'
import { storedCategory } from './rules/category.ts'
import { foundBy } from './rules/found-by.ts'
import { readNumber } from './rules/number.ts'
import { cardOf, shownOnCard } from './rules/report-card.ts'
import { maySee } from './rules/see.ts'

const standing = (...oneOf: ReportStatus[]): Listing<Report> => ({
  where: ({ area }) => ({ areas: area, status: { oneOf } }),
  by: 'dueAt',
})

/** Reports on desks: whoever has them handles them, whoever leads their area sees that they go on. */
export const reportsWaiting = waitingOf({
  collection: reports,
  scopes: {
    mine: {
      where: ({ caller }) => ({ 'assignee.id': caller.id, open: true }),
      by: 'dueAt',
    },
    pool: standing('pool'),
    waiting: {
      where: ({ area, role }) => ({ areas: area, 'request.waitsFor': role }),
      by: 'dueAt',
    },
    late: {
      where: ({ area, now }) => ({
        areas: area,
        status: { oneOf: ['pool', 'assigned', 'handling'] },
        dueAt: { from: 0, below: endOfDay(now) },
      }),
      by: 'dueAt',
    },
    assigned: standing('assigned', 'handling'),
    check: { where: ({ area }) => ({ areas: area, sampled: true }), by: 'doneAt' },
    done: standing('done'),
  },
  due: ({ open, dueAt }) => (open ? dueAt : undefined),
  leading: {
    by: 'dueAt',
    counted: ['areas', 'status', 'open', 'dueAt', 'assignee', 'request', 'sampled'],
  },
  findable: {
    inArea: standing('pool', 'assigned', 'handling', 'done'),
    says: (report) => foundBy(report),
    numbered(typed) {
      const number = readNumber(typed)
      return number === undefined ? undefined : { number }
    },
    maySee: (report, { caller }) => maySee(report, caller),
  },
  cover: shownOnCard,
  card: (report, { city, caller, now }, links) =>
    cardOf(city, report, storedCategory(city.categories, report.category), caller, now, links),
})
