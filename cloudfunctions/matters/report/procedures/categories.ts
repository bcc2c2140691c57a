import * as v from 'valibot'
import { limitWords } from '../../../core/clock/limit.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'

/**
 * What a phone keeps of the city: the kinds of report in the city's own order, which of them a form
 * shows first, what handlers say often, and the departments that can be called.
 */
export const reportCategories = procedure({
  who: everyone,
  input: v.strictObject({}),
  run: async ({ city }) => ({
    common: [...city.common],
    phrases: {
      contact: [...city.phrases.contact],
      note: [...city.phrases.note],
      ask: [...city.phrases.ask],
      finish: [...city.phrases.finish],
    },
    departments: city.departments.map(({ code, name, short }) => ({ code, name, short })),
    categories: city.categories.map((category) => ({
      code: category.code,
      group: category.groupName,
      name: category.name,
      fullName: category.fullName,
      words: [...category.words],
      icon: category.icon ?? '',
      limit: limitWords(category.limit),
      photoOnDone: category.photoOnDone,
      mayPublish: category.visibility === 'public' && category.route !== 'around',
      doneWhen: [...category.doneWhen],
      callFirst: [...(category.callFirst ?? [])],
    })),
  }),
})
