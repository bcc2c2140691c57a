import { remedies } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { whistles } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { scopesOf } from '../../../miniprogram/contract/desk.ts'
import type { Name } from '../../procedures/help/phone.ts'
import { community, district, nextCommunity, street } from '../../procedures/help/town.ts'
import type { Chance } from '../../prove/chance.ts'
import type { ModelTown } from '../model-town.ts'
import type { Command } from './command.ts'

type Reading = readonly [procedure: Name, input: Command['input']]

/** Calls that read one report, its whistles and its remedies. */
const readingsOf = ({ _id: reportId }: Report, { db }: ModelTown): Reading[] => [
  ['report.detail', { reportId }],
  ['report.detail', { reportId }],
  ['report.mergeable', { reportId }],
  ['staff.workersFor', { reportId }],
  ['rating.mine', { reportId }],
  ['privacy.openings', { reportId }],
  ...db
    .all(whistles)
    .flatMap(({ _id: whistleId, report }): Reading[] =>
      report === reportId ? [['whistle.detail', { whistleId }]] : [],
    ),
  ...db
    .all(remedies)
    .flatMap(({ _id: remedyId, matter }): Reading[] =>
      matter.id === reportId ? [['remedy.detail', { remedyId }]] : [],
    ),
]

/** Calls that read lists. */
const lists = (area: string, chance: Chance): Reading[] => [
  ['report.mine', { over: chance.below(2) === 0 }],
  ['report.findMine', { sought: '花园' }],
  ['desk.list', { role: chance.pick(['worker', 'supervisor']), scope: 'mine' }],
  ['desk.list', { role: 'officer', scope: chance.pick(['open', 'over']) }],
  ['desk.list', { role: 'steward', area, scope: chance.pick(scopesOf.steward) }],
  ['desk.list', { role: 'supervisor', area, scope: chance.pick(scopesOf.supervisor) }],
  ['desk.find', { role: 'worker', scope: 'mine', sought: '花园' }],
  ['desk.find', { role: 'steward', area, scope: 'pool', sought: '1123' }],
  ['follow.mine', {}],
  ['rating.askedAgain', {}],
  ['message.inbox', {}],
  ['staff.inArea', { area }],
  ['board.inArea', { community }],
]

/** A person reads a report or a list, theirs to see or not. */
export function readingCommand(
  person: string,
  report: Report,
  model: ModelTown,
  chance: Chance,
): Command {
  const area = chance.pick([community, nextCommunity, street, district])
  const readings = chance.below(2) === 0 ? readingsOf(report, model) : lists(area, chance)
  const [procedure, input] = chance.pick(readings)
  return { person, procedure, input }
}
