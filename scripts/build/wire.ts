import type { procedures } from '../../cloudfunctions/entries/api/procedures.ts'
import type { InputOf, ResultOf } from '../../cloudfunctions/procedure/procedure.ts'

type All = typeof procedures

/** What travels: each procedure's input as a caller may write it, and its result when all goes well. */
export type Wire = {
  [Name in keyof All]: { input: InputOf<All[Name]>; result: ResultOf<All[Name]> }
}
