import type { Grid } from '../../cloudfunctions/directory/place/place-record.ts'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import type { ReportStatus } from '../../miniprogram/contract/status.ts'
import type budget from '../procedures/budget/budget.json'
import { aToken, type Name } from '../procedures/help/phone.ts'
import type { BigCity } from './big-city.ts'
import { mayor } from './big-city.ts'
import type { Chance } from './chance.ts'

/** A call that people make every day, and the line of the budget that it keeps to. */
export type Everyday = { who: string; procedure: Name; input: object; line?: keyof typeof budget }

/** What people of a big city ask in a day, once each, for a place and people drawn by chance. */
export function aDay(city: BigCity, chance: Chance): Everyday[] {
  const grid = chance.pick(city.grids)
  const of = (status: ReportStatus) => chance.pick(city.known.get(status) ?? [])
  return [...byResidents(of('closed'), grid, chance), ...byStaff(grid, of)]
}

function byResidents({ _id, reporter: who = '' }: Report, grid: Grid, chance: Chance): Everyday[] {
  const place = { point: pinNear(grid, chance), words: '路边' }
  const submission = { category: '0101', place, words: '脏了', token: aToken() }
  const complaint = { ...submission, category: '1203', token: aToken() }
  return [
    { who, procedure: 'person.me', input: {} },
    { who, procedure: 'place.estates', input: { begins: '半' } },
    { who, procedure: 'report.preview', input: { category: '0101', place } },
    { who, procedure: 'report.submit', input: submission, line: 'submitAgain' },
    { who, procedure: 'report.submit', input: complaint, line: 'submitAgain' },
    { who, procedure: 'report.mine', input: { over: false }, line: 'list' },
    { who, procedure: 'report.mine', input: { over: true }, line: 'list' },
    { who, procedure: 'report.detail', input: { reportId: _id }, line: 'detail' },
    { who, procedure: 'rating.mine', input: { reportId: _id } },
    { who, procedure: 'rating.askedAgain', input: {}, line: 'list' },
    { who, procedure: 'follow.mine', input: {}, line: 'list' },
  ]
}

function byStaff(grid: Grid, of: (status: ReportStatus) => Report): Everyday[] {
  const [assigned, pool, done] = [of('assigned'), of('pool'), of('done')]
  const leaders = [
    [`s${grid.community}`, 'steward', grid.community],
    [`u${grid._id.slice(0, 9)}`, 'supervisor', grid._id.slice(0, 9)],
    [mayor, 'supervisor', grid._id.slice(0, 4)],
  ] as const
  return [
    {
      who: grid.worker?.id ?? '',
      procedure: 'desk.list',
      input: { role: 'worker', scope: 'mine' },
      line: 'list',
    },
    {
      who: assigned.assignee?.id ?? '',
      procedure: 'report.detail',
      input: { reportId: assigned._id },
      line: 'detail',
    },
    {
      who: done.reporter ?? '',
      procedure: 'report.detail',
      input: { reportId: done._id },
      line: 'detail',
    },
    { who: mayor, procedure: 'staff.workersFor', input: { reportId: pool._id } },
    ...leaders.flatMap(([who, role, area]) =>
      ['pool', 'assigned', 'done'].map(
        (scope): Everyday => ({
          who,
          procedure: 'desk.list',
          input: { role, area, scope },
          line: 'list',
        }),
      ),
    ),
  ]
}

/** A pin somewhere about a grid's border: within, in the next one, or outside of all. */
function pinNear({ outline }: Grid, chance: Chance): [number, number] {
  const [longitude = 0, latitude = 0] = chance.pick(outline.coordinates[0] ?? [])
  const about = () => (chance.draw() - 0.5) * 0.006
  return [longitude + about(), latitude + about()]
}
