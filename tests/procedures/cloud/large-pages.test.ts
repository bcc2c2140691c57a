import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Collection } from '../../../cloudfunctions/core/cloud/collection.ts'
import { type Database, openDatabase } from '../../../cloudfunctions/core/cloud/database.ts'
import { instanceEnvironment } from '../../../local/cloud/host/environment.ts'
import { openTestCloud, type TestCloud } from '../../local/cloud-for-tests.ts'

type Sheet = { _id: string; order: number; words: string }

const sheets = { name: 'sheets' } as Collection<Sheet>
const KB = 1024

let local: TestCloud
let db: Database
// what the SDK asks, counted as it leaves this process, which looks like a function's to it
let asked = 0
const count = () => {
  asked++
}
beforeAll(async () => {
  local = await openTestCloud()
  subscribe('http.client.request.start', count)
  const environment = instanceEnvironment(`${local.url}/admin`, {})
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  db = openDatabase(init({ env: SYMBOL_CURRENT_ENV }).database())
  await local.cloud.load(
    'sheets',
    Array.from({ length: 25 }, (_, n) => ({ _id: `s${n}`, order: n, words: 'x'.repeat(90 * KB) })),
  )
})
afterAll(async () => {
  unsubscribe('http.client.request.start', count)
  vi.unstubAllEnvs()
  await local.close()
})

const find = (limit: number, where = {}) =>
  db.find(sheets, where, { order: { order: 'down' }, limit })

it('what fits one reply is one question', async () => {
  asked = 0
  expect((await find(10)).map(({ order }) => order)).toEqual([
    24, 23, 22, 21, 20, 19, 18, 17, 16, 15,
  ])
  expect(asked).toBe(1)
})

it('what is too large for one reply arrives whole, once, and in order', async () => {
  const all = Array.from({ length: 25 }, (_, n) => 24 - n)
  expect((await find(25)).map(({ order }) => order)).toEqual(all)
  expect((await find(1000)).map(({ order }) => order)).toEqual(all)
  expect((await find(21)).map(({ order }) => order)).toEqual(all.slice(0, 21))
})

it('a single document that is too large is an error, not an endless question', async () => {
  await local.cloud.load('sheets', [{ _id: 'huge', order: 99, words: 'x'.repeat(1025 * KB) }])
  await expect(find(2)).rejects.toMatchObject({ code: 'EXCEED_MAX_RESPONSE_SIZE' })
})
