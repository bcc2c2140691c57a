import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud()
  await local.cloud.load('accounts', [
    { _id: 'a', sum: 100 },
    { _id: 'b', sum: 0 },
    { _id: 'n', n: 0 },
  ])
})
afterAll(() => local.close())

describe('a transaction', () => {
  it('is seen by nobody before its commit, and by all afterwards', async () => {
    const seen = await local.run(`
      const c = db.collection('accounts')
      const t = await db.startTransaction()
      await t.collection('accounts').doc('a').update({ sum: _.inc(-10) })
      const inside = (await t.collection('accounts').doc('a').get()).data.sum
      const outside = (await c.doc('a').get()).data[0].sum
      await t.commit()
      return [inside, outside, (await c.doc('a').get()).data[0].sum]`)
    expect(seen).toEqual([90, 100, 90])
  })

  it('leaves nothing when it is rolled back', async () => {
    await local.run(`
      const t = await db.startTransaction()
      await t.collection('accounts').doc('b').set({ sum: 1 })
      await t.collection('accounts').add({ _id: 'c', sum: 1 })
      await t.rollback()`)
    expect(local.cloud.find('accounts', { _id: 'b' })).toEqual([{ _id: 'b', sum: 0 }])
    expect(local.cloud.find('accounts', { _id: 'c' })).toEqual([])
  })

  it('reads what was there when it began', async () => {
    const read = await local.run(`
      const t = await db.startTransaction()
      await db.collection('accounts').doc('b').update({ sum: 7 })
      const { data } = await t.collection('accounts').doc('b').get()
      await t.rollback()
      return data.sum`)
    expect(read).toBe(0)
  })

  it('conflicts with a write that came first, and the SDK’s retries add every one', async () => {
    await local.run(`
      const add = () => db.runTransaction(async (t) => {
        const { data } = await t.collection('accounts').doc('n').get()
        await t.collection('accounts').doc('n').update({ n: data.n + 1 })
      }, 50)
      await Promise.all([add(), add(), add(), add()])`)
    expect(local.cloud.find('accounts', { _id: 'n' })).toEqual([{ _id: 'n', n: 4 }])
  })

  it('makes ordinary writes to its documents wait for its end', async () => {
    const steps = await local.run(`
      const steps = []
      const t = await db.startTransaction()
      await t.collection('accounts').doc('b').update({ sum: 1 })
      const waits = db.collection('accounts').doc('b').update({ sum: _.inc(10) }).then(() => steps.push('ordinary'))
      await db.collection('accounts').doc('a').get()
      steps.push('commit')
      await t.commit()
      await waits
      return [steps, (await db.collection('accounts').doc('b').get()).data[0].sum]`)
    expect(steps).toEqual([['commit', 'ordinary'], 11])
  })

  it('refuses a where, and is over once a request failed', async () => {
    const codes = await local.run(`
      const code = (error) => error.code
      const t = await db.startTransaction()
      return [
        await t.collection('accounts').where({ sum: 1 }).get().catch(code),
        await t.collection('accounts').doc('a').get().catch(code),
        await t.commit().catch(code),
      ]`)
    expect(codes).toEqual([
      'INVALID_PARAM',
      'DATABASE_TRANSACTION_FAIL',
      'DATABASE_TRANSACTION_FAIL',
    ])
  })
})
