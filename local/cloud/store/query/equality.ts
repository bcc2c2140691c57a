import * as mingo from 'mingo/operators/query/comparison'
import type { Options } from 'mingo/types'
import { type Fields, isFields } from '../document.ts'
import { compareValues } from '../order.ts'

type Test = (document: Fields) => boolean
type Operator = (field: string, value: unknown, options: Options) => Test

/** Equality as MongoDB has it: objects are equal when their keys have the same order too. */
export const equalityOperators: Record<`$${string}`, Operator> = {
  $eq: (field, value, options) =>
    holdsObject(value) ? isOneOf(field, [value]) : mingo.$eq(field, value, options),
  $in: oneOf,
  $ne: (field, value, options) => not(equalityOperators.$eq ?? mingo.$eq, field, value, options),
  $nin: (field, value, options) => not(oneOf, field, value, options),
}

// mingo knows regular expressions, null and dates; only objects are compared here
function oneOf(field: string, value: unknown, options: Options): Test {
  if (!Array.isArray(value) || !value.some(holdsObject)) return mingo.$in(field, value, options)
  const others = value.filter((item) => !holdsObject(item))
  const tests = [isOneOf(field, value.filter(holdsObject)), mingo.$in(field, others, options)]
  return (document) => tests.some((test) => test(document))
}

function not(operator: Operator, field: string, value: unknown, options: Options): Test {
  const test = operator(field, value, options)
  return (document) => !test(document)
}

function isOneOf(field: string, wanted: readonly unknown[]): Test {
  const keys = field.split('.')
  return (document) =>
    candidates(document, keys).some((found) =>
      wanted.some((value) => compareValues(found, value) === 0),
    )
}

function holdsObject(value: unknown): boolean {
  return isFields(value) || (Array.isArray(value) && value.some(holdsObject))
}

// what a path reaches: arrays on the way are walked; one at the end counts as a whole and by its elements
function candidates(value: unknown, keys: readonly string[]): unknown[] {
  const [key, ...rest] = keys
  if (key === undefined) return Array.isArray(value) ? [value, ...value] : [value]
  if (!Array.isArray(value)) return isFields(value) ? candidates(value[key], rest) : []
  const element = /^\d+$/.test(key) ? candidates(value[Number(key)], rest) : []
  return [...element, ...value.filter(isFields).flatMap((item) => candidates(item, keys))]
}
