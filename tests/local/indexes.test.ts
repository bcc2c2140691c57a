import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCloud, schemaFile, type TestCloud } from './cloud-for-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'local-schema-'))
const schema = schemaFile(folder, [
  { name: 'people', indexes: [{ name: 'openid', keys: { openid: 1 }, unique: true }] },
  {
    name: 'reports',
    indexes: [
      { name: 'desk', keys: { worker: 1, open: 1, dueAt: 1 } },
      { name: 'area', keys: { areas: 1, status: 1, dueAt: 1 } },
    ],
  },
])

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud({ schema })
  await local.cloud.load(
    'reports',
    Array.from({ length: 2000 }, (_, i) => ({
      _id: `r${i}`,
      worker: `w${i % 20}`,
      open: i % 2 === 0,
      status: ['assigned', 'handling', 'done'][i % 3],
      areas: ['city', `street${i % 10}`],
      dueAt: (i * 7919) % 2000,
    })),
  )
})
afterAll(async () => {
  await local.close()
  rmSync(folder, { recursive: true })
})

/** Runs a body and gives its result with the documents examined. */
async function cost(run: string) {
  const { result, call } = await local.cloud.invoke('data', { run })
  return { result, examined: call.examined, returned: call.returned }
}

describe('a unique index', () => {
  it('lets one of many equal documents in', async () => {
    const codes = await local.run(`
      return Promise.all(Array.from({ length: 8 }, (_x, i) =>
        db.collection('people').add({ _id: 'p' + i, openid: 'same' }).then(() => 'added', (e) => e.code)))`)
    expect((codes as string[]).filter((code) => code === 'added')).toHaveLength(1)
    expect(new Set(codes as string[])).toEqual(new Set(['added', 'DATABASE_DUPLICATE_WRITE']))
  })

  it('refuses a change that would make two documents equal, and leaves both as they were', async () => {
    await local.cloud.load('people', [
      { _id: 'x', openid: 'ox' },
      { _id: 'y', openid: 'oy' },
    ])
    const code = await local.run(
      `return db.collection('people').doc('y').update({ openid: 'ox' }).catch((e) => e.code)`,
    )
    expect(code).toBe('DATABASE_DUPLICATE_WRITE')
    expect(local.cloud.find('people', { openid: 'oy' })).toEqual([{ _id: 'y', openid: 'oy' }])
  })

  it('gives a value free when its document is gone', async () => {
    const again = await local.run(`
      await db.collection('people').doc('x').remove()
      return (await db.collection('people').add({ _id: 'z', openid: 'ox' })).id`)
    expect(again).toBe('z')
  })
})

describe('a query through an index', () => {
  it('examines one document for an id', async () => {
    const { examined } = await cost(`return db.collection('reports').doc('r7').get()`)
    expect(examined).toBe(1)
  })

  it('examines what equal leading fields leave', async () => {
    const { examined, returned } = await cost(
      `return db.collection('reports').where({ worker: 'w4', open: true }).limit(1000).get()`,
    )
    expect(returned).toBe(100)
    expect(examined).toBe(100)
  })

  it('stops at the limit when the index has the order', async () => {
    const { result, examined } = await cost(`
      const { data } = await db.collection('reports').where({ worker: 'w4', open: true })
        .orderBy('dueAt', 'desc').limit(10).get()
      return data.map(({ dueAt }) => dueAt)`)
    const all = local.cloud
      .find('reports', { worker: 'w4', open: true })
      .map(({ dueAt }) => Number(dueAt))
    expect(result).toEqual(all.sort((a, b) => b - a).slice(0, 10))
    expect(examined).toBe(10)
  })

  it('merges several equal values into one order, also over a list field', async () => {
    const { result, examined } = await cost(`
      const { data } = await db.collection('reports')
        .where({ areas: 'street4', status: _.in(['assigned', 'handling']) }).orderBy('dueAt', 'asc').limit(5).get()
      return data.map(({ dueAt }) => dueAt)`)
    const all = local.cloud
      .find('reports', { areas: 'street4', status: { $ne: 'done' } })
      .map(({ dueAt }) => Number(dueAt))
    expect(result).toEqual(all.sort((a, b) => a - b).slice(0, 5))
    expect(examined).toBe(5)
  })

  it('takes a range after equal fields', async () => {
    const { examined, returned } = await cost(
      `return db.collection('reports').where({ worker: 'w4', open: true, dueAt: _.lt(100) }).get()`,
    )
    expect(returned).toBeGreaterThan(0)
    expect(examined).toBe(returned)
  })

  it('finds the same as a scan of everything', async () => {
    const { result } = await cost(`
      const c = db.collection('reports')
      const withIndex = await c.where({ worker: 'w4', open: false, dueAt: _.gte(500).and(_.lt(900)) }).limit(1000).get()
      const without = await c.aggregate().addFields({ seen: true })
        .match({ worker: 'w4', open: false, dueAt: _.gte(500).and(_.lt(900)) }).end()
      const ids = ({ data }) => data.map(({ _id }) => _id).sort()
      return [ids(withIndex), ids(without)]`)
    const [withIndex, without] = result as string[][]
    expect(withIndex).toEqual(without)
  })

  it('goes through an index for each branch of a choice', async () => {
    const { result, examined, returned } = await cost(`
      const { data } = await db.collection('reports')
        .where(_.or([{ worker: 'w6', open: true }, { areas: 'street6', status: 'done', dueAt: _.lt(300) }]))
        .limit(1000).get()
      return data.map(({ _id }) => _id).sort()`)
    const either = {
      $or: [
        { worker: 'w6', open: true },
        { areas: 'street6', status: 'done', dueAt: { $lt: 300 } },
      ],
    }
    const all = local.cloud.find('reports', { $nor: [{ $nor: either.$or }] })
    expect(result).toEqual(all.map(({ _id }) => _id).sort())
    expect(returned).toBeGreaterThan(100)
    expect(examined).toBe(returned)
  })

  it('joins another collection by its index', async () => {
    await local.cloud.load('visits', [
      { _id: 'v', who: 'w5' },
      { _id: 'v2', who: 'nobody' },
    ])
    const { result, examined } = await cost(`
      const { data } = await db.collection('visits').aggregate()
        .lookup({ from: 'reports', localField: 'who', foreignField: 'worker', as: 'found' })
        .project({ n: $.size('$found') }).end()
      return data`)
    expect(result).toEqual([
      { _id: 'v', n: 100 },
      { _id: 'v2', n: 0 },
    ])
    expect(examined).toBe(2 + 100)
  })

  it('is kept up when documents change and go', async () => {
    const found = await local.run(`
      const c = db.collection('reports')
      await c.doc('r4').update({ worker: 'someone' })
      const moved = (await c.where({ worker: 'someone' }).get()).data.length
      const left = (await c.where({ worker: 'w4', _id: 'r4' }).get()).data.length
      await c.doc('r4').remove()
      return [moved, left, (await c.where({ worker: 'someone' }).get()).data.length]`)
    expect(found).toEqual([1, 0, 0])
  })
})

describe('a collection that the schema does not name', () => {
  it('is not made by a first write, but by createCollection', async () => {
    const codes = await local.run(`
      const add = () => db.collection('extra').add({ a: 1 }).then(() => 'added', (error) => error.code)
      const before = await add()
      await db.createCollection('extra')
      return [before, await add()]`)
    expect(codes).toEqual(['DATABASE_COLLECTION_NOT_EXIST', 'added'])
  })
})
