import * as v from 'valibot'
import { isCommunity } from '../place/rules/area.ts'
import { area } from '../procedure/fields.ts'

/** The code of a community. */
export const community = v.pipe(area, v.check(isCommunity))
