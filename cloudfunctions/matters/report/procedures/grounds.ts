import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { groundsOf } from '../rules/grounds.ts'

/** The grounds that the city knows, for a kind of report by its code. They are public: laws, and numbers for everybody. */
export const reportGrounds = procedure({
  who: everyone,
  input: v.strictObject({ category: id }),
  run: async ({ city, input }) => groundsOf(city, input.category),
})
