import * as v from 'valibot'
import { runEffects } from '../../../../cloudfunctions/core/lifecycle/outbox.ts'
import { everyone } from '../../../../cloudfunctions/core/procedure/caller.ts'
import { fail } from '../../../../cloudfunctions/core/procedure/failure.ts'
import { id, shortText, token } from '../../../../cloudfunctions/core/procedure/fields.ts'
import { procedure } from '../../../../cloudfunctions/core/procedure/procedure.ts'
import { buildings } from '../../../../cloudfunctions/directory/place/place-record.ts'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { errands } from '../errand-record.ts'
import { errandKind } from '../rules/errand-kind.ts'
import { newErrand } from '../rules/new-errand.ts'

/** Asks to have something fetched and brought to a building. The same token asks once. */
export const askForErrand = procedure({
  who: everyone,
  input: v.strictObject({
    building: id,
    words: shortText(limits.words),
    restricted: v.boolean(),
    token,
  }),
  async run(call) {
    const { db, caller, city, now, sign, input } = call
    const building = await db.read(buildings, input.building)
    if (!building?.grid) return fail('PLACE.NOT_FOUND')
    const { grid, estate, name } = building
    const { words, restricted, token } = input
    const errand = newErrand(
      {
        ...{ id: sign(`errand ${caller.id} ${token}`).slice(0, 24), asker: caller.id, token, now },
        ...{ words, restricted, grid, place: `${estate} ${name}` },
      },
      city,
    )
    if (await db.add(errands, errand)) await runEffects(call, errandKind, errand)
    return { id: errand._id }
  },
})
