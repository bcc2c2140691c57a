import { DAY, HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import { people as persons } from '../../../cloudfunctions/directory/person/person-record.ts'
import { rolesAt } from '../../../cloudfunctions/directory/person/rules/roles-at.ts'
import { leaves as absent } from '../../../cloudfunctions/directory/staff/staff-record.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import { remedies } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { type Report, reports } from '../../../cloudfunctions/matters/report/report-record.ts'
import { actions, mayDo } from '../../../cloudfunctions/matters/report/rules/report-may-do.ts'
import { whistles } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { at, nextCommunity } from '../../procedures/help/town.ts'
import type { Chance } from '../../prove/chance.ts'
import type { ModelTown } from '../model-town.ts'
import { type Command, people, token, workers } from './command.ts'
import { onRemedy } from './on-remedy.ts'
import { reportInputs } from './on-report.ts'
import { whistleInputs } from './on-whistle.ts'
import { readingCommand } from './reading.ts'

const residents = ['chen', 'zhang', 'liu']
const officers = ['officer', 'street-officer']
const leading = ['steward', 'next-steward', 'supervisor', 'district-supervisor']
const categories = ['0101', '0205', '0401', '0602', '1203', '1206', '0802']
const buildings = [at.home, at.westEnd, at.unstaffed, at.nextDoor]

/** What somebody of the town tries next: mostly what is theirs to do, often enough what is not. */
export function nextCommand(model: ModelTown, chance: Chance): Command {
  const known = model.db.all(reports)
  if (known.length < 3 || chance.below(14) === 0) return submits(chance)
  if (chance.below(50) === 0) return chance.below(4) > 0 ? leaves(model, chance) : agrees(chance)
  const blown = model.db.all(whistles)
  if (blown.length > 0 && chance.below(5) === 0) return onWhistle(chance.pick(blown), chance)
  const followed = model.db.all(remedies)
  if (followed.length > 0 && chance.below(6) === 0) {
    return onRemedy(chance.pick(followed), chance, model.now)
  }
  const report = chance.pick(known)
  if (chance.below(12) === 0) return rates(report, chance)
  if (chance.below(10) === 0) {
    const person = chance.below(2) === 0 ? chance.pick(people) : whoMight(report, chance)
    return readingCommand(person, report, model, chance)
  }
  if (chance.below(20) === 0) {
    const person = chance.pick(residents)
    return { person, procedure: 'follow.report', input: { reportId: report._id } }
  }
  return onReport(report, chance, model)
}

function onReport(report: Report, chance: Chance, model: ModelTown): Command {
  const astray = chance.below(4) === 0
  const person = astray ? chance.pick(people) : whoMight(report, chance)
  const [doer] = model.db.all(persons).filter(({ _id }) => _id === person)
  const standing = { now: model.now, rules: theCity.rules }
  const refusals = mayDo(
    report,
    { id: person, roles: doer ? rolesAt(doer, model.now) : [] },
    standing,
  )
  const theirs = astray ? [] : actions.filter((action) => refusals[action] === undefined)
  const action = chance.pick(theirs.length > 0 ? theirs : actions)
  const procedure = action === 'whistle' ? 'whistle.ask' : (`report.${action}` as const)
  return { person, procedure, input: reportInputs[action](report, chance, model) }
}

/** Those whose turn it could be. */
function whoMight({ reporter, assignee }: Report, chance: Chance): string {
  const mine = reporter ?? chance.pick(residents)
  const holder = assignee?.id ?? 'steward'
  return chance.pick([mine, mine, holder, holder, 'steward', 'next-steward', 'supervisor'])
}

function onWhistle(
  whistle: Parameters<(typeof whistleInputs)['blow']>[0],
  chance: Chance,
): Command {
  const action = chance.pick(Object.keys(whistleInputs) as (keyof typeof whistleInputs)[])
  const person = chance.pick([...officers, 'steward', 'supervisor', chance.pick(people)])
  return { person, procedure: `whistle.${action}`, input: whistleInputs[action](whistle, chance) }
}

function submits(chance: Chance): Command {
  const source = chance.pick(['resident', 'resident', 'resident', 'patrol', 'phone'])
  const byStaff = source !== 'resident'
  return {
    person: byStaff ? chance.pick(workers) : chance.pick(residents),
    procedure: 'report.submit',
    input: {
      token: token(chance),
      category: chance.pick(categories),
      place: { building: chance.pick(buildings) },
      words: '又坏了',
      publish: chance.below(2) === 0,
      ...(byStaff ? { source } : {}),
      ...(source === 'phone'
        ? { onBehalf: { name: '李奶奶', phone: `1549${digits(chance)}` } }
        : {}),
      ...(source === 'patrol' ? { onTheSpot: chance.below(2) === 0 } : {}),
    },
  }
}

/** Seven digits of a number, so many that hardly two who call have the same. */
const digits = (chance: Chance): string => String(chance.below(10_000_000)).padStart(7, '0')

/** Somebody is away: a worker by their steward, everybody else by their own word; or is back before. */
function leaves({ now, db }: ModelTown, chance: Chance): Command {
  const taken = db.all(absent)
  if (taken.length > 0 && chance.below(4) === 0) {
    const { _id: leaveId, person } = chance.pick(taken)
    return { person, procedure: 'staff.cancelLeave', input: { leaveId } }
  }
  const whose = chance.pick(chance.below(2) === 0 ? workers : [...officers, ...leading])
  const named = workers.includes(whose) ? workers : [...officers, ...leading]
  const backup = chance.below(2) === 0 ? { backup: chance.pick(named) } : {}
  const stretch = { from: now + chance.below(3) * HOUR, until: now + (1 + chance.below(9)) * DAY }
  const steward = whose.includes(nextCommunity) ? 'next-steward' : 'steward'
  return {
    person: workers.includes(whose) ? steward : whose,
    procedure: 'staff.leave',
    input: { person: whose, ...stretch, ...backup, token: token(chance) },
  }
}

/** Somebody rates, mostly what is theirs. */
const rates = ({ _id, reporter }: Report, chance: Chance): Command => ({
  person: reporter ?? chance.pick(residents),
  procedure: 'rating.rate',
  input: {
    reportId: _id,
    token: token(chance),
    level: 1 + chance.below(5),
    named: chance.below(3) === 0,
  },
})

/** Somebody agrees to WeChat messages. */
const agrees = (chance: Chance): Command => ({
  person: chance.pick(people),
  procedure: 'message.agree',
  input: { token: token(chance), templates: [{ name: 'progress', accepted: true }] },
})
