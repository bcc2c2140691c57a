/** Declarations of a built-in's properties, each with its default. */

type PropertyType =
  | StringConstructor
  | NumberConstructor
  | BooleanConstructor
  | ArrayConstructor
  | null
export type Properties = Record<string, { type: PropertyType; value: unknown }>

export const text = (value = '') => ({ type: String, value })
export const number = (value = 0) => ({ type: Number, value })
export const flag = (value = false) => ({ type: Boolean, value })
export const list = () => ({ type: Array, value: [] })
export const anything = () => ({ type: null, value: null })
