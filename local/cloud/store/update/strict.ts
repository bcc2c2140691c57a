import { refused } from '../../cloud-error.ts'
import { type Document, type Fields, isFields } from '../document.ts'

/**
 * Refuses what MongoDB refuses and mingo lets pass in silence: a number added to a word, an
 * element pushed into something that is no array, a path that leads through a plain value.
 * @throws DATABASE_REQUEST_FAILED
 */
export function refuseWrongTypes(document: Document, modifier: Fields): void {
  for (const [operator, paths] of Object.entries(modifier)) {
    if (!isFields(paths)) throw refused(`Modifiers operate on fields: ${operator}`)
    for (const path of Object.keys(paths)) checks[operator]?.(document, path, operator)
  }
}

type Check = (document: Document, path: string, operator: string) => void

const checks: Record<string, Check> = {
  $set: passable,
  $min: passable,
  $max: passable,
  $currentDate: passable,
  $inc: number,
  $mul: number,
  $bit: number,
  $push: list,
  $addToSet: list,
  $pull: list,
  $pullAll: list,
  $pop: list,
}

function number(document: Document, path: string, operator: string): void {
  const value = passable(document, path)
  if (value !== undefined && typeof value !== 'number') {
    throw refused(`Cannot apply ${operator} to a value of non-numeric type: ${path}`)
  }
}

function list(document: Document, path: string): void {
  const value = passable(document, path)
  if (value !== undefined && !Array.isArray(value)) {
    throw refused(`The field '${path}' must be an array`)
  }
}

// follows the path; gives the value at its end, or undefined when it may be made
function passable(document: Document, path: string): unknown {
  let value: unknown = document
  for (const key of path.split('.')) {
    if (value === undefined || key.startsWith('$')) return undefined
    if (Array.isArray(value) && /^\d+$/.test(key)) value = value[Number(key)]
    else if (isFields(value)) value = Object.hasOwn(value, key) ? value[key] : undefined
    else throw refused(`Cannot create field '${key}' on the way of '${path}'`)
  }
  return value
}
