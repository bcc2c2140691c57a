import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSchema } from '../../local/cloud/store/schema.ts'
import { Store } from '../../local/cloud/store/store.ts'
import { schemaFile } from './cloud-for-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'local-load-'))
afterAll(() => rmSync(folder, { recursive: true }))

const schema = readSchema(
  schemaFile(folder, [
    { name: 'people', indexes: [{ keys: { openid: 1 }, unique: true }, { keys: { age: 1 } }] },
  ]),
)
const file = join(folder, 'store.sqlite')
const idsOf = (store: Store, query: Record<string, unknown>) =>
  store.find('people', { query }, { examined: 0 }).map(({ _id }) => _id)

describe('documents that are loaded', () => {
  it.each([
    ['an id that is there', { _id: 'a', openid: 'new' }],
    ['a unique value that is there', { _id: 'd', openid: 'oa' }],
  ])('come all or none: %s', async (_name, clash) => {
    rmSync(file, { force: true })
    const store = await Store.open(file, schema)
    await store.load('people', [{ _id: 'a', openid: 'oa', age: 1 }])
    const load = store.load('people', [{ _id: 'c', openid: 'oc', age: 1 }, clash])
    await expect(load).rejects.toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' })
    expect(idsOf(store, {})).toEqual(['a'])
    await store.load('people', [{ _id: 'c', openid: 'oc', age: 1 }])
    expect(idsOf(store, { age: 1 })).toEqual(['a', 'c'])
    await store.close()
    const again = await Store.open(file, schema)
    expect(idsOf(again, { openid: 'oc' })).toEqual(['c'])
    await again.close()
  })
})
