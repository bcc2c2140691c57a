import * as v from 'valibot'
import { limitWords } from '../clock/limit.ts'
import { everyone } from '../procedure/caller.ts'
import { procedure } from '../procedure/procedure.ts'

/** The kinds of report that the city knows, in its own order, and which a form shows first. */
export const reportCategories = procedure({
  who: everyone,
  input: v.strictObject({}),
  run: async ({ city }) => ({
    common: [...city.common],
    categories: city.categories.map((category) => ({
      code: category.code,
      group: category.groupName,
      name: category.name,
      fullName: category.fullName,
      words: [...category.words],
      icon: category.icon ?? '',
      limit: limitWords(category.limit),
      callFirst: [...(category.callFirst ?? [])],
    })),
  }),
})
