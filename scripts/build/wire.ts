import type { InputOf, ResultOf } from '../../cloudfunctions/core/procedure/procedure.ts'
import type { procedures } from '../../cloudfunctions/entries/api/procedures.ts'

type All = typeof procedures

/** What travels: each procedure's input as a caller may write it, and its result when all goes well. */
export type Wire = {
  [Name in keyof All]: { input: InputOf<All[Name]>; result: ResultOf<All[Name]> }
}
