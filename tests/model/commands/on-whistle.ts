import type { ActionOnWhistle } from '../../../cloudfunctions/matters/whistle/rules/whistle-actions.ts'
import type { Whistle } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import type { Chance } from '../../prove/chance.ts'
import { type Command, token } from './command.ts'

type Input = (whistle: Whistle, chance: Chance) => Command['input']

const on = ({ _id }: Whistle, chance: Chance) => ({ whistleId: _id, token: token(chance) })

const deciding = (whistle: Whistle, chance: Chance) => ({
  ...on(whistle, chance),
  version: Math.max(1, whistle.version - (chance.below(8) === 0 ? 1 : 0)),
})

const level = (chance: Chance) => 1 + chance.below(5)

/** Everything that is done with a whistle, as a phone sends it. */
export const whistleInputs: Record<ActionOnWhistle, Input> = {
  blow: deciding,
  deny: (whistle, chance) => ({ ...deciding(whistle, chance), words: '社区自己能办' }),
  join: on,
  refuse: (whistle, chance) => ({ ...on(whistle, chance), basis: '条例第三条' }),
  note: (whistle, chance) => ({ ...on(whistle, chance), words: '在路上' }),
  respond: (whistle, chance) => ({ ...deciding(whistle, chance), words: '拆了' }),
  rule: (whistle, chance) => ({
    ...deciding(whistle, chance),
    lead: chance.pick(['enforcement', 'municipal', 'fire']),
    remember: chance.below(2) === 0,
    words: '由他们牵头',
  }),
  check: (whistle, chance) => ({
    ...deciding(whistle, chance),
    held: chance.below(3) > 0,
    words: '看过了',
    ratings: whistle.calls.map(({ department }) => ({
      department,
      response: level(chance),
      arrival: level(chance),
      result: level(chance),
    })),
  }),
  unfounded: (whistle, chance) => ({ ...on(whistle, chance), words: '不是我们的事' }),
  link: (whistle, chance) => ({
    ...on(whistle, chance),
    department: chance.pick(whistle.calls).department,
  }),
}
