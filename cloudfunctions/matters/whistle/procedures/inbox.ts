import * as v from 'valibot'
import { LIMIT, listOf } from '../../../core/lifecycle/list.ts'
import { type Caller, everyone } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readCards } from '../read-cards.ts'
import { guestOffice, officeOf } from '../rules/offices.ts'
import { maySee, partyOf } from '../rules/whistle-party.ts'
import { whistles } from '../whistle-record.ts'

/** The whistles that call the caller's department, or that a link of theirs opens; as they are due. */
export const whistleInbox = procedure({
  who: everyone,
  input: v.strictObject({ scope: v.picklist(['open', 'over']) }),
  async run(call) {
    const { db, caller, now, input } = call
    const open = input.scope === 'open'
    const found = await db.find(
      whistles,
      { offices: { oneOf: officesOfCaller(caller) }, open },
      { order: { dueAt: open ? 'up' : 'down' }, limit: LIMIT },
    )
    // A link that has ended opens nothing, though the whistle remembers whose it was.
    return listOf(found, (shown) =>
      readCards(
        call,
        shown.filter((whistle) => maySee(partyOf(whistle, {}, caller, now))),
      ),
    )
  },
})

const officesOfCaller = ({ id, roles }: Caller): string[] => [
  guestOffice(id),
  ...roles.flatMap(({ role, department, area }) =>
    role === 'officer' && department ? [officeOf(department, area)] : [],
  ),
]
