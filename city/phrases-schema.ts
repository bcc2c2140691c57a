import * as v from 'valibot'
import type { Phrases } from '../miniprogram/contract/phrase.ts'

/** Phrases that fit a chip on the phone, and few enough to be chosen from at a glance. */
export const PhraseListSchema = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(16, 'has more than 16 letters'))),
  v.maxLength(6, 'has more than 6'),
)

/** What is said often, by what it is said for. */
export const PhrasesSchema: v.GenericSchema<unknown, Phrases> = v.strictObject({
  contact: PhraseListSchema,
  note: PhraseListSchema,
  ask: PhraseListSchema,
  finish: PhraseListSchema,
  answer: PhraseListSchema,
})
