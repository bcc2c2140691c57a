import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { anyText } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { estates } from '../place-record.ts'
import { estateName } from '../rules/estate-name.ts'

/** An estate with its buildings, of which somebody picks theirs. */
export type EstateTold = {
  id: string
  name: string
  communityName: string
  buildings: { code: string; name: string }[]
}

/** How many estates are offered at once. */
const OFFERED = 20

/** Estates with what was typed anywhere in their names (all at first), with their buildings. */
export const findEstates = procedure({
  who: everyone,
  input: v.strictObject({ begins: v.optional(anyText(limits.search), '') }),
  async run({ db, input: { begins } }) {
    const where = begins ? { name: { holds: estateName(begins) } } : {}
    const found = await db.find(estates, where, { order: { name: 'up' }, limit: OFFERED })
    return {
      estates: found.map(
        ({ _id, name, communityName, buildings }): EstateTold => ({
          id: _id,
          name,
          communityName,
          buildings,
        }),
      ),
    }
  },
})
