import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import type { ActionOnRemedy } from '../../../cloudfunctions/matters/remedy/rules/remedy-actions.ts'
import { refusal } from '../../../cloudfunctions/matters/remedy/rules/remedy-may-do.ts'
import { partyOf } from '../../../cloudfunctions/matters/remedy/rules/remedy-party.ts'
import { town } from '../../procedures/help/town.ts'
import type { Chance } from '../../prove/chance.ts'
import { type Command, people, token } from './command.ts'

type Input = (remedy: Remedy, chance: Chance) => Command['input']

const on = ({ _id }: Remedy, chance: Chance) => ({ remedyId: _id, token: token(chance) })

const saying = (remedy: Remedy, chance: Chance) => ({ ...on(remedy, chance), words: '说清楚了' })

const deciding = (remedy: Remedy, chance: Chance) => ({
  ...saying(remedy, chance),
  version: Math.max(1, remedy.version - (chance.below(8) === 0 ? 1 : 0)),
})

const silently = (remedy: Remedy, chance: Chance) => {
  const { words: _, ...decided } = deciding(remedy, chance)
  return decided
}

/** Everything that is done with a remedy, as a phone sends it. */
const remedyInputs: Record<ActionOnRemedy, Input> = {
  call: saying,
  mend: deciding,
  reply: saying,
  rectify: deciding,
  explain: (remedy, chance) => ({ ...deciding(remedy, chance), basis: '合同第七条' }),
  extend: (remedy, chance) => ({ ...silently(remedy, chance), reason: '等配件' }),
  appeal: (remedy, chance) => ({ ...silently(remedy, chance), ground: '说的是别处' }),
  decideAppeal: (remedy, chance) => ({ ...deciding(remedy, chance), uphold: chance.below(4) > 0 }),
  revisit: deciding,
  again: ({ matter }, chance) => ({
    reportId: matter.id,
    token: token(chance),
    level: 1 + chance.below(5),
  }),
}

const all = Object.keys(remedyInputs) as ActionOnRemedy[]

/** Somebody does something with a remedy: mostly whose turn it is, sometimes anybody. */
export function onRemedy(remedy: Remedy, chance: Chance, now: number): Command {
  const turns = town.people.flatMap(({ _id: person, roles }) => {
    const party = partyOf(remedy, { id: person, roles })
    const open = all.filter((action) => !refusal(action, remedy, party, { id: person, now }))
    return open.map((action) => ({ person, action }))
  })
  const astray = { person: chance.pick(people), action: chance.pick(all) }
  const { person, action } =
    turns.length === 0 || chance.below(4) === 0 ? astray : chance.pick(turns)
  const procedure = action === 'again' ? 'rating.again' : (`remedy.${action}` as const)
  return { person, procedure, input: remedyInputs[action](remedy, chance) }
}
