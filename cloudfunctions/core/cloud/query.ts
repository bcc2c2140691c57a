import type { CloudBase } from '@cloudbase/node-sdk'

type Scalar = string | number | boolean

/** What a field must be: a value, one of several, another (in a list: not among them), missing,
 * within a range, or a text that holds another, for which an index is read through. Never an object from outside. */
export type Condition =
  | Scalar
  | { oneOf: readonly Scalar[] }
  | { not: Scalar }
  | { missing: true }
  | { from: Scalar; below: Scalar }
  | { holds: string }

/** Conditions by field (dotted paths reach inside); all must hold. */
export type Where = Record<string, Condition>

/** Conditions of which one set must hold. */
export type OneOf = readonly Where[]

/**
 * What to do to a document: set whole fields, drop fields, append to a list, add to a number.
 * A list that is appended to keeps only its newest items where `keep` says how many.
 */
export type Change<T> = {
  set?: Partial<T>
  drop?: readonly (keyof T & string)[]
  increase?: { [K in keyof T]?: T[K] extends number ? number : never }
  append?: { [K in keyof T]?: T[K] extends readonly (infer E)[] ? E : never }
  keep?: { [K in keyof T]?: number }
}

/** A text as a pattern that matches nothing but itself. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Where a page of a list ended: the moment (epoch ms) that the list goes by, and the id, of the last on it. */
export type Place = { at: number; id: string }

/** An order: by which fields, one after the other. */
export type Order = Record<string, 'up' | 'down'>

type Command = ReturnType<CloudBase['database']>['command']

/** Puts conditions and changes into the SDK's own words. */
export function translator(_: Command) {
  const wanted = (condition: Condition): unknown => {
    if (typeof condition !== 'object') return _.eq(condition)
    if ('oneOf' in condition) return _.in([...condition.oneOf])
    if ('not' in condition) return _.neq(condition.not)
    // By an index, which `exists` is not.
    if ('missing' in condition) return _.eq(null)
    if ('holds' in condition) return new RegExp(literal(condition.holds))
    return _.gte(condition.from).and(_.lt(condition.below))
  }
  const query = (where: Where) =>
    Object.fromEntries(Object.entries(where).map(([field, c]) => [field, wanted(c)]))
  return {
    query,

    /** What meets one of several sets of conditions. */
    oneOf: (wheres: OneOf) => _.or(wheres.map(query)),

    /** What lies behind a place, in an order by a moment and then by ids. */
    behind(where: Where, order: Order, { at, id }: Place) {
      const [[by, way] = ['_id', 'up']] = Object.entries(order)
      const [from, past] = way === 'up' ? ([_.gte, _.gt] as const) : ([_.lte, _.lt] as const)
      // The range is what an index knows; the choice only leaves out what the page had of that moment.
      return _.and(query(where), { [by]: from(at) }, _.or({ [by]: past(at) }, { _id: past(id) }))
    },

    written<T>({ set = {}, drop = [], append = {}, increase = {}, keep = {} }: Change<T>) {
      const pushed = (field: string, item: unknown) => {
        const newest = Number(keep[field as keyof T])
        return newest > 0 ? _.push({ each: [item], slice: -newest }) : _.push([item])
      }
      return Object.fromEntries([
        // The SDK flattens nested objects to dotted paths, which fails on missing parents: set whole.
        ...Object.entries(set).map(([field, value]) => [field, _.set(value)]),
        ...drop.map((field) => [field, _.remove()]),
        ...Object.entries(append).map(([field, item]) => [field, pushed(field, item)]),
        ...Object.entries(increase).map(([field, by]) => [field, _.inc(Number(by))]),
      ])
    },
  }
}
