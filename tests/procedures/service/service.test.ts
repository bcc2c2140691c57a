import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { expectOk } from '../help/phone.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

describe('the services that can be had', () => {
  it('are told to everybody, small enough for a weak network', async () => {
    const { chen } = town
    const told = expectOk(await chen.asks('service.catalogue', {}))
    expect(told.items).toHaveLength(57)
    expect(told.occasions).toHaveLength(10)
    expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThan(40 * 1024)
  })

  it('are told whole, with what was said yes to', async () => {
    const { chen } = town
    const ask = async (yes: string[]) =>
      expectOk(await chen.asks('service.notice', { item: '08', yes }))
    const [usual, first] = [await ask([]), await ask(['first'])]
    expect(usual.lines.map(({ name }) => name)).not.toContain('证件电子照')
    expect(first.lines.map(({ name }) => name)).toContain('证件电子照')
    expect(first.conditions.find(({ id }) => id === 'first')?.yes).toBe(true)
  })

  it('say that an item is not there any more', async () => {
    const { chen } = town
    expect(await chen.asks('service.notice', { item: '99', yes: [] })).toMatchObject({
      error: { code: 'SERVICE.NOT_FOUND' },
    })
  })
})
