import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSchema } from '../../local/cloud/store/schema.ts'
import { Store } from '../../local/cloud/store/store.ts'
import { schemaFile } from './cloud-for-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'local-large-'))
const file = join(folder, 'store.sqlite')
const schema = readSchema(
  schemaFile(folder, [
    {
      name: 'tasks',
      indexes: [
        { keys: { number: 1 }, unique: true },
        { keys: { maker: 1, status: 1, madeAt: -1 } },
        { keys: { 'worker.id': 1, open: 1, dueAt: 1 } },
        { keys: { areas: 1, status: 1, dueAt: 1 } },
        { keys: { pending: 1 } },
      ],
    },
  ]),
)
const many = 10_000

const aTask = (n: number) => ({
  _id: `t${n}`,
  number: `no-${n}`,
  maker: `m${n % 400}`,
  status: ['pool', 'given', 'done'][n % 3],
  open: n % 3 !== 2,
  madeAt: (n * 7919) % many,
  dueAt: (n * 104729) % many,
  worker: { id: `w${n % 70}`, name: 'Wang' },
  areas: ['34', `34${n % 7}`, `34${n % 7}${n % 11}`],
  history: Array.from({ length: 4 }, (_x, step) => ({
    step,
    at: n + step,
    words: 'something said',
  })),
  ...(n % 500 === 0 && { pending: true }),
})

let store: Store
beforeAll(async () => {
  const first = await Store.open(file, schema)
  await first.load(
    'tasks',
    Array.from({ length: many }, (_x, n) => aTask(n)),
  )
  await first.close()
  const begun = performance.now()
  store = await Store.open(file, schema)
  console.log(`${many} documents open after ${Math.round(performance.now() - begun)} ms`)
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

describe(`a store of ${many} documents, opened again, examines at most 2 for one that it gives`, () => {
  it.each([
    [
      'somebody’s own, newest first',
      { maker: 'm7', status: { $in: ['pool', 'given'] } },
      { madeAt: -1 },
      51,
    ],
    ['a desk, by what is due', { 'worker.id': 'w3', open: true }, { dueAt: 1 }, 51],
    [
      'a whole city’s, by what is due',
      { areas: '34', status: { $in: ['pool', 'given'] } },
      { dueAt: 1 },
      51,
    ],
    ['an area’s, of one status', { areas: '345', status: 'done' }, { dueAt: 1 }, 51],
    ['what is still pending', { pending: true }, undefined, 100],
    ['one by its number', { number: 'no-4711' }, undefined, 1],
    ['some by their ids', { _id: { $in: ['t1', 't2', 't3'] } }, undefined, 100],
    [
      'either of two',
      { $or: [{ number: 'no-1' }, { maker: 'm5', status: 'done' }] },
      undefined,
      100,
    ],
  ])('%s', (_name, query, order, limit) => {
    const tally = { examined: 0 }
    const found = store.find(
      'tasks',
      { query, order: order as Record<string, number>, limit },
      tally,
    )
    expect(found.length).toBeGreaterThan(0)
    expect(tally.examined).toBeLessThanOrEqual(2 * found.length)
    const everything = store.find(
      'tasks',
      { query: { $nor: [{ $nor: [query] }] } },
      { examined: 0 },
    )
    expect(found.length).toBe(Math.min(limit, everything.length))
  })
})
