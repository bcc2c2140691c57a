import * as v from 'valibot'
import { area } from '../../core/procedure/fields.ts'
import { isCommunity } from '../../directory/place/rules/area.ts'

/** The code of a community. */
export const community = v.pipe(area, v.check(isCommunity))
