import * as v from 'valibot'
import { area } from '../../core/procedure/fields.ts'
import { isGrid } from '../../directory/place/rules/area.ts'
import { figureNames } from './rules/figures.ts'

/** An area that figures are told of: any but a grid. */
export const figureArea = v.pipe(
  area,
  v.check((code) => !isGrid(code)),
)

/** A year. */
export const year = v.pipe(v.string(), v.regex(/^20\d{2}$/))

/** A month or a year, such as `2026-11` or `2026`. */
export const period = v.pipe(v.string(), v.regex(/^20\d{2}(-(0[1-9]|1[0-2]))?$/))

/** A category's code. */
export const categoryCode = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,12}$/))

export const figureName = v.picklist(figureNames)
