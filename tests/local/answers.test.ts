import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { Gateway } from '../../local/cloud/gateway/gateway.ts'
import { Store } from '../../local/cloud/store/store.ts'

/** How many documents another reader of the file sees. */
function onDisk(file: string): number {
  const reader = new Database(file)
  const rows = reader.prepare('select id from document').all()
  reader.close()
  return rows.length
}

/** What a gateway answers to a body. */
async function ask(port: number, body: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return response.json()
}

const change = (id: string) => ({ collection: 'things', id, document: { _id: id } })

describe('a change', () => {
  it('is seen at once, and settled when it is on disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'local-store-'))
    const file = join(folder, 'store.sqlite')
    const store = await Store.open(file, undefined)
    store.create('things')
    store.write([change('a')])
    store.write([change('b')])
    expect(store.collection('things').documents.size).toBe(2)
    expect(onDisk(file)).toBe(0)
    await store.settled()
    expect(onDisk(file)).toBe(2)
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it('is answered by the gateway only when it is settled', async () => {
    let settle = () => {}
    const settled = new Promise<void>((resolve) => {
      settle = resolve
    })
    const gateway = new Gateway({
      reads: {},
      writes: { 'database.insertDocument': () => ({ data: 'written' }) },
      others: {},
      store: { settled: () => settled },
      invocationOf: () => undefined,
      now: Date.now,
      log: () => {},
    })
    const server = createServer((request, response) => void gateway.handle(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    let isAnswered = false
    const reply = ask(port, JSON.stringify({ action: 'database.insertDocument' })).then((said) => {
      isAnswered = true
      return said
    })
    // Meanwhile it answers what has nothing to wait for.
    expect(await ask(port, 'no JSON')).toMatchObject({ code: 'INVALID_PARAM' })
    expect(isAnswered).toBe(false)
    settle()
    expect(await reply).toMatchObject({ data: 'written' })
    server.close()
  })
})
