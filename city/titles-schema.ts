import * as v from 'valibot'
import type { Titles } from '../cloudfunctions/core/procedure/city.ts'

/** Titles that fit behind a surname. */
const titles = v.array(
  v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(4, 'has more than 4 letters')),
)

/** What whoever is appointed may be called in a role. */
export const TitlesSchema: v.GenericSchema<unknown, Titles> = v.strictObject({
  worker: titles,
  steward: titles,
  officer: titles,
  supervisor: titles,
})
