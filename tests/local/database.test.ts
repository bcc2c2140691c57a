import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../local/clock/clock.ts'
import { tuesday } from '../moments.ts'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud({ clock: Clock.standing(tuesday) })
})
afterAll(() => local.close())

const run = (body: string, input?: unknown) => local.run(body, input)

describe('documents through the real SDK', () => {
  it('come back as they were added, dates and numbers and all', async () => {
    const added = await run(`
      const at = new Date(1700000000123)
      const { id } = await db.collection('things').add({
        _id: 't1', whole: 5, half: 1.5, big: 12345678901234, at, none: null, list: [1, 'a', { b: true }],
        place: new db.Geo.Point(118.5, 31.7),
      })
      const { data: [thing] } = await db.collection('things').doc(id).get()
      return { ...thing, isDate: thing.at instanceof Date, at: thing.at.getTime(), place: thing.place.toJSON() }`)
    expect(added).toEqual({
      _id: 't1',
      whole: 5,
      half: 1.5,
      big: 12345678901234,
      at: 1700000000123,
      isDate: true,
      none: null,
      list: [1, 'a', { b: true }],
      place: { type: 'Point', coordinates: [118.5, 31.7] },
    })
  })

  it('get an id of their own when they bring none', async () => {
    const id = await run(`return (await db.collection('things').add({ a: 1 })).id`)
    expect(id).toMatch(/^[0-9a-f]{32}$/)
  })

  it('take the server’s date', async () => {
    const ago = await run(`
      const { id } = await db.collection('things').add({ at: db.serverDate({ offset: -60000 }) })
      const { data: [thing] } = await db.collection('things').doc(id).get()
      return Date.now() - thing.at.getTime()`)
    expect(ago).toBe(60_000)
  })

  it('are found with commands, ordered, paged and projected', async () => {
    await local.cloud.load(
      'numbers',
      Array.from({ length: 30 }, (_, n) => ({ _id: `n${n}`, n, odd: n % 2 === 1, deep: { n } })),
    )
    const found = await run(`
      const { data } = await db.collection('numbers')
        .where(_.or([{ n: _.gte(10).and(_.lt(20)) }, { deep: { n: _.in([1, 3]) } }]).and({ odd: true }))
        .orderBy('n', 'desc').skip(1).limit(3).field({ n: true, _id: false }).get()
      return data`)
    expect(found).toEqual([{ n: 17 }, { n: 15 }, { n: 13 }])
    expect(
      await run(`return (await db.collection('numbers').where({ odd: true }).count()).total`),
    ).toBe(15)
  })

  it('change in nested fields, lists and counters', async () => {
    const changed = await run(`
      const tasks = db.collection('tasks')
      await tasks.add({ _id: 'a', n: 1, deep: { x: 1, y: 1 }, list: [1], tags: ['t'], old: 1, gone: 1 })
      const { updated } = await tasks.doc('a').update({
        n: _.inc(2), deep: { x: 5 }, list: _.push([2, 3]), tags: _.addToSet('u'), whole: _.set({ z: 1 }),
        gone: _.remove(), old: _.rename('fresh'), least: _.min(4),
      })
      const { data: [task] } = await tasks.doc('a').get()
      return { updated, task }`)
    expect(changed).toEqual({
      updated: 1,
      task: {
        _id: 'a',
        n: 3,
        deep: { x: 5, y: 1 },
        list: [1, 2, 3],
        tags: ['t', 'u'],
        whole: { z: 1 },
        fresh: 1,
        least: 4,
      },
    })
  })

  it('are replaced or made by set, and removed one or many', async () => {
    const steps = await run(`
      await db.createCollection('sets')
      const c = db.collection('sets')
      const made = await c.doc('a').set({ x: 1, y: 1 })
      const replaced = await c.doc('a').set({ x: 2 })
      const { data: [after] } = await c.doc('a').get()
      await c.add([{ k: 1 }, { k: 1 }, { k: 2 }])
      const many = await c.where({ k: 1 }).remove()
      const one = await c.doc('a').remove()
      return { made: made.upsertedId, replaced: replaced.updated, after, many: many.deleted, one: one.deleted,
        left: (await c.count()).total }`)
    expect(steps).toEqual({
      made: 'a',
      replaced: 1,
      after: { _id: 'a', x: 2 },
      many: 2,
      one: 1,
      left: 1,
    })
  })

  it('are grouped, joined and counted by aggregation', async () => {
    const sums = await run(`
      await db.collection('orders').add([{ who: 'a', n: 1 }, { who: 'a', n: 2 }, { who: 'b', n: 5 }])
      await db.collection('who').add([{ _id: 'a', name: 'Ann' }, { _id: 'b', name: 'Bo' }])
      const { data } = await db.collection('orders').aggregate()
        .match({ n: _.gt(0) }).group({ _id: '$who', total: $.sum('$n') }).sort({ total: -1 })
        .lookup({ from: 'who', localField: '_id', foreignField: '_id', as: 'names' })
        .project({ total: 1, name: $.arrayElemAt(['$names.name', 0]) }).end()
      const none = await db.collection('orders').aggregate().match({ n: 99 }).count('c').end()
      return { data, none: none.data }`)
    expect(sums).toEqual({
      data: [
        { _id: 'b', total: 5, name: 'Bo' },
        { _id: 'a', total: 3, name: 'Ann' },
      ],
      none: [],
    })
  })
})

describe('a conditional change that gives back the document', () => {
  it('happens once for the version that was seen', async () => {
    const races = await run(`
      const c = db.collection('versions')
      await c.add({ _id: 'r', version: 1, log: [] })
      const tries = await Promise.all(Array.from({ length: 10 }, (_x, i) =>
        c.where({ _id: 'r', version: 1 }).updateAndReturn({ version: _.inc(1), log: _.push([i]) })))
      return tries.map(({ updated, doc }) => ({ updated, doc }))`)
    const winners = (races as { updated: number; doc: unknown }[]).filter((t) => t.updated === 1)
    expect(winners).toHaveLength(1)
    expect(winners[0]?.doc).toMatchObject({ _id: 'r', version: 2 })
    const losers = (races as { updated: number; doc: unknown }[]).filter((t) => t.updated === 0)
    expect(losers.every(({ doc }) => doc === null)).toBe(true)
    expect(local.cloud.find('versions')[0]?.log).toHaveLength(1)
  })
})
