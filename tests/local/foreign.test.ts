import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud({ functions: join(import.meta.dirname, 'fixtures', 'foreign') })
})
afterAll(() => local.close())

const shop = async (openid: string, action: string, more = {}) =>
  (await local.cloud.invoke('shop', { action, ...more }, { openid })).result

describe('functions that were written for CloudBase', () => {
  it('make the collections they need, and change nested fields and lists', async () => {
    expect(await shop('ann', 'stock')).toEqual({
      _id: 'tea',
      name: 'Tea',
      left: 10,
      log: { seen: 2 },
      tags: ['hot', 'green'],
      note: { text: 'new' },
    })
  })

  it('sell no more than there is, however many buy at once', async () => {
    await shop('ann', 'sell', { item: 'tea', n: 1 })
    const sales = Array.from({ length: 12 }, (_x, i) =>
      shop(i % 2 === 0 ? 'ann' : 'bob', 'sell', { item: 'tea', n: 1 }),
    )
    const told = await Promise.all(sales)
    expect(told.filter((words) => words === 'sold')).toHaveLength(9)
    expect(told.filter((words) => words === 'sold out')).toHaveLength(3)
    expect(local.cloud.find('items')).toMatchObject([{ _id: 'tea', left: 0 }])
    expect(local.cloud.find('sales')).toHaveLength(10)
  })

  it('group and join', async () => {
    const list = (await shop('ann', 'report')) as { _id: string; total: number; name?: string }[]
    expect(list.map(({ _id, name }) => [_id, name])).toEqual([
      ['ann', 'Ann'],
      ['bob', undefined],
    ])
    expect(list.reduce((sum, { total }) => sum + total, 0)).toBe(10)
  })

  it('keep files, and call each other with the caller kept', async () => {
    const seen = await shop('bob', 'photo')
    expect(seen).toMatchObject({ text: 'tea', result: { OPENID: 'bob' } })
    const { link } = seen as { link: string }
    expect(await (await fetch(link)).text()).toBe('tea')
  })

  it('retry their transactions until each has its turn', async () => {
    const added = Array.from({ length: 6 }, () => local.cloud.invoke('stock', { item: 'tea' }))
    const told = await Promise.all(added)
    expect(told.map(({ result }) => result)).toEqual(Array(6).fill('SUCCESS'))
    expect(local.cloud.find('items')).toMatchObject([{ left: 6 }])
  })

  it('know their own caller, 40 at once', async () => {
    const openids = Array.from({ length: 40 }, (_x, i) => `openid-${i}`)
    const told = await Promise.all(
      openids.map(async (openid) => (await local.cloud.invoke('caller', {}, { openid })).result),
    )
    expect(told).toEqual(openids.map((OPENID) => expect.objectContaining({ OPENID })))
  })
})
