import { remedies } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { whistles } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { scopesOf } from '../../../miniprogram/contract/desk.ts'
import type { Name } from '../../procedures/help/phone.ts'
import { community, district, nextCommunity, street } from '../../procedures/help/town.ts'
import type { Chance } from '../../prove/chance.ts'
import type { ModelTown } from '../model-town.ts'
import type { Command } from './command.ts'

type Sight = readonly [procedure: Name, input: Command['input']]

/** What is seen of one report, of what hangs on it, and of its like. */
const sightsOf = ({ _id: reportId }: Report, { db }: ModelTown): Sight[] => [
  ['report.detail', { reportId }],
  ['report.detail', { reportId }],
  ['report.mergeable', { reportId }],
  ['staff.workersFor', { reportId }],
  ['rating.mine', { reportId }],
  ['privacy.openings', { reportId }],
  ...db
    .all(whistles)
    .flatMap(({ _id: whistleId, report }): Sight[] =>
      report === reportId ? [['whistle.detail', { whistleId }]] : [],
    ),
  ...db
    .all(remedies)
    .flatMap(({ _id: remedyId, matter }): Sight[] =>
      matter.id === reportId ? [['remedy.detail', { remedyId }]] : [],
    ),
]

/** What is seen of many at once. */
const lists = (area: string, chance: Chance): Sight[] => [
  ['report.mine', { over: chance.below(2) === 0 }],
  ['desk.list', { role: chance.pick(['worker', 'supervisor']), scope: 'mine' }],
  ['desk.list', { role: 'officer', scope: chance.pick(['open', 'over']) }],
  ['desk.list', { role: 'steward', area, scope: chance.pick(scopesOf.steward) }],
  ['desk.list', { role: 'supervisor', area, scope: chance.pick(scopesOf.supervisor) }],
  ['follow.mine', {}],
  ['message.inbox', {}],
  ['staff.inArea', { area }],
  ['board.inArea', { community }],
]

/** Somebody looks at a report, or at a list, whether it is their business or not. */
export function looks(person: string, report: Report, model: ModelTown, chance: Chance): Command {
  const area = chance.pick([community, nextCommunity, street, district])
  const sights = chance.below(2) === 0 ? sightsOf(report, model) : lists(area, chance)
  const [procedure, input] = chance.pick(sights)
  return { person, procedure, input }
}
