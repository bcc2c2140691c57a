import * as v from 'valibot'
import type { EmergencyNumber } from '../../../../miniprogram/contract/category.ts'
import type { Phrases } from '../../../../miniprogram/contract/phrase.ts'
import { limitWords } from '../../../core/clock/limit.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'

/** A kind of report, as a form asks for it and a page tells of it. */
export type CategoryTold = {
  code: string
  group: string
  name: string
  fullName: string
  /** Words by which people look for it. */
  words: string[]
  icon: string
  /** Within what time it is done, in words. */
  limit: string
  photoOnDone: boolean
  mayPublish: boolean
  /** What is asked of it by chips, none of which is needed. */
  details: { ask: string; choices: string[] }[]
  /** What has to be so for it to be done. */
  doneWhen: string[]
  /** What its reporters say when it isn't solved; nothing where the city's general phrases do. */
  answerPhrases: string[]
  /** Whom to call before anything is written. */
  callFirst: EmergencyNumber[]
}

/** What a phone keeps of the city. */
export type CityTold = {
  name: string
  /** Boxes that hold the city: west, south, east, north in GCJ-02. */
  bounds: number[][]
  /** Codes of the categories that a form shows first. */
  common: string[]
  /** What handlers say often, and reporters when they answer. */
  phrases: Record<keyof Phrases, string[]>
  departments: { code: string; name: string; short: string }[]
  /** In the city's own order. */
  categories: CategoryTold[]
}

/**
 * What a phone keeps of the city: the kinds of report in the city's own order, which of them a form
 * shows first, what handlers say often, and the departments that can be called.
 */
export const reportCategories = procedure({
  who: everyone,
  input: v.strictObject({}),
  run: async ({ city }): Promise<CityTold> => ({
    name: city.name,
    bounds: city.bounds.map((box) => [...box]),
    common: [...city.common],
    phrases: {
      contact: [...city.phrases.contact],
      note: [...city.phrases.note],
      ask: [...city.phrases.ask],
      finish: [...city.phrases.finish],
      answer: [...city.phrases.answer],
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
      details: (category.details ?? []).map(({ ask, choices }) => ({ ask, choices: [...choices] })),
      doneWhen: [...category.doneWhen],
      answerPhrases: [...(category.answerPhrases ?? [])],
      callFirst: [...(category.callFirst ?? [])],
    })),
  }),
})
