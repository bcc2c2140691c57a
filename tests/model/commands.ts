import { DAY } from '../../cloudfunctions/clock/date.ts'
import { type Report, reports } from '../../cloudfunctions/report/record.ts'
import type { Name } from '../procedures/phone.ts'
import { at, nextCommunity, town } from '../procedures/town.ts'
import type { Chance } from '../prove/chance.ts'
import type { ModelTown } from './model-town.ts'

/** Something that somebody tries: it may be theirs to do, or not at all. */
export type Command = { person: string; procedure: Name; input: Record<string, unknown> }

type Maker = (report: Report, chance: Chance, town: ModelTown) => Command['input']

const people = town.people.map(({ _id }) => _id)
const workers = people.filter((id) => id.startsWith('worker-'))
const residents = ['chen', 'zhang', 'liu']
const categories = ['0101', '0205', '0401', '0602', '1203', '1206', '0802']
const buildings = [at.home, at.westEnd, at.unstaffed, at.nextDoor]

const token = (chance: Chance): string =>
  Array.from({ length: 20 }, () => 'abcdefghij'[chance.below(10)]).join('')

const on = ({ _id }: Report, chance: Chance) => ({ reportId: _id, token: token(chance) })

/** Mostly the version that stands, sometimes one from before. */
const deciding = (report: Report, chance: Chance) => ({
  ...on(report, chance),
  version: Math.max(1, report.version - (chance.below(8) === 0 ? 1 : 0)),
})

/** Everything that is done with a report, as a phone sends it. */
const deeds: Partial<Record<Name, Maker>> = {
  'report.assign': (report, chance) => ({
    ...deciding(report, chance),
    worker: chance.pick([...workers, 'supervisor', 'zhang']),
  }),
  'report.return': (report, chance) => ({ ...deciding(report, chance), reason: '不在我这一格' }),
  'report.accept': deciding,
  'report.contact': (report, chance) => ({ ...on(report, chance), words: '说好明天去' }),
  'report.note': (report, chance) => ({ ...on(report, chance), words: '在修' }),
  'report.ask': (report, chance) => ({
    ...on(report, chance),
    words: '哪天在家',
    days: 1 + chance.below(7),
  }),
  'report.reply': (report, chance) => ({ ...on(report, chance), words: '周六在家' }),
  'report.extend': (report, chance) => ({
    ...deciding(report, chance),
    limit: chance.pick(['1wd', '2wh', '1uh', '9wd']),
    reason: '等配件',
  }),
  'report.suspend': (report, chance, { now }) => ({
    ...deciding(report, chance),
    until: now + (chance.below(500) - 20) * DAY,
    reason: '要等专项资金',
  }),
  'report.resume': deciding,
  'report.decide': (report, chance) => ({
    ...deciding(report, chance),
    grant: chance.below(3) > 0,
    words: '知道了',
  }),
  'report.finish': (report, chance) => ({
    ...deciding(report, chance),
    met: [0, 1, 2, 3],
    words: '换好了',
  }),
  'report.decline': (report, chance) => ({
    ...deciding(report, chance),
    reason: '不是公共部位',
    basis: '物业服务合同',
    turnTo: '物业服务中心',
  }),
  'report.object': (report, chance) => ({ ...on(report, chance), words: '就是公共部位' }),
  'report.merge': (report, chance, { db }) => ({
    ...deciding(report, chance),
    into: chance.pick(db.all(reports))._id,
  }),
  'report.apart': on,
  'report.answer': (report, chance) => ({
    ...on(report, chance),
    answer: chance.pick(['solved', 'partly', 'unsolved']),
    words: '还差一点',
  }),
  'report.check': (report, chance) => ({
    ...deciding(report, chance),
    holds: chance.below(3) > 0,
    words: '看过了',
  }),
  'report.reopen': (report, chance) => ({ ...on(report, chance), words: '又坏了' }),
  'report.withdraw': on,
  'report.urge': on,
  'follow.report': ({ _id }) => ({ reportId: _id }),
}

const makers = Object.entries(deeds) as [Name, Maker][]

/** What somebody of the town tries next. */
export function nextCommand(model: ModelTown, chance: Chance): Command {
  const known = model.db.all(reports)
  if (known.length === 0 || chance.below(12) === 0) return submits(chance)
  if (chance.below(60) === 0) return leaves(model, chance)
  const report = chance.pick(known)
  const [procedure, input] = chance.pick(makers)
  const person = chance.below(4) === 0 ? chance.pick(people) : whoMight(report, chance)
  return { person, procedure, input: input(report, chance, model) }
}

/** Those whose turn it could be. */
function whoMight({ reporter, assignee }: Report, chance: Chance): string {
  return chance.pick([
    reporter ?? chance.pick(residents),
    assignee?.id ?? 'steward',
    assignee?.id ?? 'steward',
    'steward',
    'next-steward',
    'supervisor',
  ])
}

function submits(chance: Chance): Command {
  const patrol = chance.below(5) === 0
  return {
    person: patrol ? chance.pick(workers) : chance.pick(residents),
    procedure: 'report.submit',
    input: {
      token: token(chance),
      category: chance.pick(categories),
      place: { building: chance.pick(buildings) },
      words: '又坏了',
      ...(patrol ? { source: 'patrol', onTheSpot: chance.below(2) === 0 } : {}),
    },
  }
}

function leaves({ now }: ModelTown, chance: Chance): Command {
  const person = chance.pick(workers)
  const leaving = { person, from: now, until: now + (1 + chance.below(9)) * DAY }
  const own = person.includes(nextCommunity) ? 'next-steward' : 'steward'
  const backup = chance.below(2) === 0 ? { backup: chance.pick(workers) } : {}
  return {
    person: own,
    procedure: 'staff.leave',
    input: { ...leaving, ...backup, token: token(chance) },
  }
}
