import { expect } from 'vitest'
import type { Name } from '../procedures/help/phone.ts'
import { type Cell, cellsIn, type Standing, standingsIn } from './cells.ts'
import type { Visited } from './grounds.ts'
import type { List } from './list.ts'
import { call, openidOf, type Reply, type Visitor } from './visitors.ts'
import type { Verdict } from './words.ts'

/** A procedure, and where it is called. */
type Called = { town: Visited; name: Name }

/** A cell of any table: one that has no reports has no status. */
type AnyCell = Visitor & { status?: string; verdict: Verdict }

/** What is done to a thing that lies in a collection, and whether the reply holds anything. */
type GuardedAction<C> = { to: string; input(cell: C): unknown; shown?(result: never): boolean }

const told = ({ role, where, status }: Visitor & { status?: string }) =>
  [role, where, ...(status ? [status] : [])].join(' · ')

/** Expects a table with these columns to have each of its cells once. */
export function expectEachOnce<Status extends string>(table: string, statuses: readonly Status[]) {
  const all: Standing<Status>[] = standingsIn(statuses)
  expect(cellsIn(table, statuses).map(told).sort()).toEqual(all.map(told).sort())
}

/** Calls a procedure as each cell says, with the input that is right in it. */
export function wrongAnswers<C extends AnyCell>(
  { town, name }: Called,
  cells: readonly C[],
  input: (cell: C) => unknown,
): Promise<string[]> {
  return wrongCells(cells, async (cell) => {
    const reply = await call(town, name, cell, input(cell))
    return reply.ok ? 'OK' : reply.error.code
  })
}

/** Does something to the thing of each cell; where that is refused, the thing has to lie as it was. */
export function wrongActions<C extends AnyCell & { thing: { _id: string } }>(
  { town, name }: Called,
  cells: readonly C[],
  { to, input, shown = () => true }: GuardedAction<C>,
): Promise<string[]> {
  return wrongCells(cells, async (cell) => {
    const reply = await call(town, name, cell, input(cell))
    if (reply.ok) return shown(reply.result) ? 'OK' : 'NOT SHOWN'
    expect(town.cloud.find(to, { _id: cell.thing._id })).toEqual([cell.thing])
    return reply.error.code
  })
}

/** Asks for a list as each visitor would, though only once, and looks for what each cell is about. */
export function wrongListings<C extends Cell<string>>(
  { town, name }: Called,
  cells: readonly C[],
  { inputs, shown }: List,
  idIn: (cell: C) => string,
): Promise<string[]> {
  const replies = new Map<string, Promise<Reply>>()
  const ask = (cell: C, input: unknown) => {
    const key = JSON.stringify([openidOf(cell) ?? cell.role, input])
    const reply = replies.get(key) ?? call(town, name, cell, input)
    replies.set(key, reply)
    return reply
  }
  return wrongCells(cells, async (cell) => {
    let verdict: Verdict = 'NOT SHOWN'
    for (const input of inputs(cell)) {
      const reply = await ask(cell, input)
      if (!reply.ok) return reply.error.code
      if (shown(reply.result).includes(idIn(cell))) verdict = 'OK'
    }
    return verdict
  })
}

/** Executes cells, and says of each that is not as it should be what was heard instead. */
async function wrongCells<C extends AnyCell>(
  cells: readonly C[],
  heardIn: (cell: C) => Promise<Verdict>,
): Promise<string[]> {
  const heard = await eightAtOnce(cells, heardIn)
  return cells.flatMap((cell, i) =>
    heard[i] === cell.verdict ? [] : [`${told(cell)}: ${heard[i]} instead of ${cell.verdict}`],
  )
}

/** Does something for each, as many at once as there are instances; results in order. */
async function eightAtOnce<T, R>(all: readonly T[], run: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const queue = all.entries()
  const work = async () => {
    for (const [place, one] of queue) results[place] = await run(one)
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return results
}
