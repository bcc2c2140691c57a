import { refused } from '../../cloud-error.ts'
import { type Fields, isFields } from '../document.ts'
import { byOrder, type Order } from '../order.ts'

/** A `$push` whose list is to be sorted by several fields, and then cut. */
type Sorted = { path: string; order: Order; slice: number | undefined }

/**
 * Takes the sorting by several fields out of an update, because mingo looks at the first one only.
 * @returns the update without it, and what puts it on the changed document
 * @throws DATABASE_REQUEST_FAILED for such a sort at a positional path
 */
export function takeOutOrders(modifier: Fields): {
  rest: Fields
  apply: (document: Fields) => void
} {
  const pushes = isFields(modifier.$push) ? modifier.$push : {}
  const sorted = Object.entries(pushes).flatMap(([path, value]) => readSorted(path, value))
  if (sorted.length === 0) return { rest: modifier, apply: () => {} }
  const plain = sorted.map(({ path }) => {
    const { $sort, $slice, ...push } = Object(pushes[path])
    return [path, push]
  })
  return {
    rest: { ...modifier, $push: { ...pushes, ...Object.fromEntries(plain) } },
    apply: (document) => {
      for (const one of sorted) order(document, one)
    },
  }
}

function readSorted(path: string, value: unknown): Sorted[] {
  const { $sort, $slice } = isFields(value) ? value : {}
  if (!isFields($sort) || Object.keys($sort).length < 2) return []
  if (path.split('.').includes('$')) throw refused('$sort by several fields at a positional path')
  if (!Object.values($sort).every((way) => way === 1 || way === -1)) {
    throw refused('The $sort element value must be either 1 or -1')
  }
  return [{ path, order: $sort as Order, slice: typeof $slice === 'number' ? $slice : undefined }]
}

function order(document: Fields, { path, order, slice }: Sorted): void {
  const list = path.split('.').reduce<unknown>((value, key) => Object(value)[key], document)
  if (!Array.isArray(list)) return
  list.sort(byOrder(order))
  if (slice !== undefined) {
    list.splice(0, list.length, ...(slice < 0 ? list.slice(slice) : list.slice(0, slice)))
  }
}
