import * as v from 'valibot'
import type { Grounds } from '../cloudfunctions/core/procedure/city.ts'
import { code, slug, text } from './schema.ts'

/** Letters of a ground: what fits two lines of a phone. */
const LONGEST = 48

const words = text(LONGEST)

/** Which rule says what, as a form offers it: of departments by kind of report, and for declining. */
export const GroundsSchema: v.GenericSchema<unknown, Grounds> = v.strictObject({
  duties: v.array(
    v.strictObject({
      department: slug,
      kinds: v.pipe(v.array(code(4)), v.nonEmpty('needs a kind of report')),
      words,
    }),
  ),
  declining: v.pipe(v.array(words), v.maxLength(6, 'has more than 6')),
})
