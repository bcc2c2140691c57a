import type { Condition } from '../../../../cloudfunctions/core/lifecycle/guard.ts'
import type { Caller } from '../../../../cloudfunctions/core/procedure/caller.ts'
import type { Openings } from '../../../../cloudfunctions/core/procedure/openings.ts'
import { errandCodes, errandMatter } from '../../places.ts'
import type { Errand } from '../errand-record.ts'

/** What an action on an errand is judged by. */
export type ErrandFacts = { errand: Errand; seer: Pick<Caller, 'id' | 'roles'> }

/** What somebody may be to an errand. */
export type ErrandParty = 'asker' | 'worker' | 'holder'

/** Whether somebody is that to an errand. */
const is: Readonly<Record<ErrandParty, (facts: ErrandFacts) => boolean>> = {
  asker: ({ errand, seer }) => errand.asker === seer.id,
  worker: ({ errand, seer }) =>
    seer.roles.some(({ role, area }) => role === 'worker' && area === errand.area),
  holder: ({ errand, seer }) =>
    errand.holder?.id === seer.id && seer.roles.some(({ role }) => role === 'worker'),
}

const party = (who: ErrandParty): Condition<ErrandFacts> => ({
  holds: is[who],
  otherwise: errandCodes.notYours,
})

/** Whose an action on an errand may be. */
export const errandParties: Readonly<Record<ErrandParty, Condition<ErrandFacts>>> = {
  asker: party('asker'),
  worker: party('worker'),
  holder: party('holder'),
}

/** Whether somebody sees an errand. */
export const maySee = (facts: ErrandFacts): boolean => Object.values(is).some((one) => one(facts))

/** Whoever asked opens it freely; everybody else's opening of a restricted one is on record. */
export const errandOpenings: Openings<Errand> = {
  matter: ({ _id: id }) => ({ kind: errandMatter, id }),
  isRestricted: ({ restricted }) => restricted,
  isOwn: ({ asker }, person) => asker === person,
}
