import type { Collection } from '../collection.ts'
import { byOrder, type Order } from '../order.ts'

/** The ids of several runs, one after another, each once: a document may have several entries. */
export function* once(runs: Iterable<Iterable<string>>): Generator<string> {
  const seen = new Set<string>()
  for (const run of runs) {
    for (const id of run) {
      if (!seen.has(id)) yield id
      seen.add(id)
    }
  }
}

/** Several runs of ids, each in an order, as one run in that order. */
export function* merge(
  { documents }: Collection,
  runs: readonly Generator<string>[],
  order: Order = {},
): Generator<string> {
  const compare = byOrder(order)
  const next = (run: Generator<string>) => {
    const { value: id } = run.next()
    const document = id === undefined ? undefined : documents.get(id)
    return id !== undefined && document ? [{ run, id, document }] : []
  }
  let heads = runs.flatMap(next)
  while (heads.length > 0) {
    const first = heads.reduce((a, b) => (compare(b.document, a.document) < 0 ? b : a))
    yield first.id
    heads = heads.flatMap((head) => (head === first ? next(head.run) : [head]))
  }
}
