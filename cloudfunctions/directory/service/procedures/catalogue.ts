import * as v from 'valibot'
import type { ItemRow, Occasion } from '../../../../miniprogram/contract/service-item.ts'
import { limitWords } from '../../../core/clock/limit.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { hallTold } from '../rules/hall-told.ts'
import { officeOf } from '../rules/notice-words.ts'

/** All that can be had done here: in rows to look through, by what happens in a life, and where. */
export const serviceCatalogue = procedure({
  who: everyone,
  input: v.strictObject({}),
  run: async ({ city }) => ({
    edition: city.services.edition,
    items: city.services.items.map(
      (item): ItemRow => ({
        code: item.code,
        name: item.name,
        fullName: item.fullName,
        words: [...item.words],
        department: officeOf(city.departments, item.department),
        kind: item.kind,
        promised: { limit: item.promised, words: limitWords(item.promised) },
        trips: item.trips,
        door: item.door,
        frequent: item.frequent,
      }),
    ),
    occasions: city.services.occasions.map(
      ({ code, name, say, who, items, does }): OccasionTold => ({
        ...{ code, name, say, who },
        items: [...items],
        does: [...does],
      }),
    ),
    hall: hallTold(city.services.hall),
    reports: { ...city.services.hall.reports },
  }),
})

/** An occasion as a phone gets it. */
export type OccasionTold = {
  [Key in keyof Occasion]: Occasion[Key] extends string ? string : string[]
}
