import type { FigureName } from '../../../miniprogram/contract/figure.ts'
import { limits } from '../../../miniprogram/contract/limits.ts'
import { DAY } from '../../core/clock/date.ts'
import type { Context } from '../../core/procedure/context.ts'
import { sum } from '../../core/tally/tally.ts'
import { reports } from '../../matters/report/report-record.ts'
import { reportFacts } from '../../matters/report/rules/report-figures.ts'
import { type FigureView, hidden, showFigure } from './rules/figure-view.ts'
import { figureOf } from './rules/figures.ts'

/** How many reports a person's figures are of at most; nobody has as many in 90 days. */
const MOST = 1000

/** What a person is told of their own work. What others say of it (ratings) is told of groups only. */
const names: readonly FigureName[] = [
  'total',
  'solved',
  'unanswered',
  'response',
  'onTime',
  'reopened',
  'responseHours',
  'handlingHours',
]

/** A person's figures: of how many days, and why they are not shown, where they are not. */
export type PersonFigures = { days: number; why: string; figures: FigureView[] }

/** The figures of what a worker has or had last, of the last 90 days; of too few reports none. */
export async function readPerson(
  { db, now }: Pick<Context, 'db' | 'now'>,
  worker: string,
): Promise<PersonFigures> {
  const days = limits.personDays
  const createdAt = { from: now - days * DAY, below: now + 1 }
  const found = await db.find(
    reports,
    { 'assignee.id': worker, createdAt },
    { order: { createdAt: 'down' }, limit: MOST },
  )
  const enough = found.length >= limits.fewestOfPerson
  const why = enough ? '' : `不到 ${limits.fewestOfPerson} 件，不显示`
  const tally = sum(found.map(reportFacts))
  const see = (name: FigureName) =>
    enough ? showFigure(figureOf(name), tally, false) : hidden(figureOf(name), why)
  return { days, why, figures: names.map((name) => see(name).figure) }
}
