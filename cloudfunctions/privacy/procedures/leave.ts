import * as v from 'valibot'
import { everyone } from '../../core/procedure/caller.ts'
import { fail } from '../../core/procedure/failure.ts'
import { token } from '../../core/procedure/fields.ts'
import { procedure } from '../../core/procedure/procedure.ts'
import { people } from '../../directory/person/person-record.ts'
import { eraseAll } from '../erase-all.ts'
import { type Erasure, erasures } from '../erasure-record.ts'
import { whyNotToLeave } from '../why-not-to-leave.ts'

/**
 * Leaves (注销): open reports are withdrawn, and all that was kept of the caller is removed; whoever
 * comes with this phone again is somebody new. It begins at once; what it can't do now the timer does.
 */
export const eraseMyself = procedure({
  who: everyone,
  input: v.strictObject({ token }),
  changesWho: ({ caller }) => caller.id,
  async run(call) {
    const { db, caller, input, now, sign } = call
    // Of the phone, not of the person: asked again, it must not end whoever has come since.
    const _id = sign(`leave ${caller.folder} ${input.token}`)
    const left = { left: true as const }
    if (await db.read(erasures, _id)) return left
    const refused = await whyNotToLeave(call)
    if (refused) return fail(refused)
    const { id: person, folder } = caller
    const erasure: Erasure = { _id, person, folder, at: now, matters: [], resumeAt: now }
    if (await db.add(erasures, erasure)) {
      await db.removeAll(people, { _id: person })
      await eraseAll(call, erasure)
    }
    return left
  },
})
