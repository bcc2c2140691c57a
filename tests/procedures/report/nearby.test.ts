import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { expectOk, type Phone } from '../help/phone.ts'
import { at, community } from '../help/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const offered = async (who: Phone, category: string, place: object) =>
  expectOk(await who.asks('report.preview', { category, place: place as { building: string } }))
    .nearby

it("a neighbour's report is offered to somebody with three newer ones of their own", async () => {
  const { chen, zhang } = town
  const id = await zhang.hasSubmitted({ category: '0303' })
  for (let n = 0; n < 3; n++) await chen.hasSubmitted({ category: '0303' })
  const cards = await offered(chen, '0303', { building: at.home })
  expect(cards.map((card) => card.id)).toEqual([id])
})

it('what lies 22 m away across the border of two grids is offered', async () => {
  const { chen, zhang } = town
  const there = { point: [118.44988, 31.678] as [number, number], words: '东边花坛' }
  const here = { point: [118.45011, 31.678], words: '西边花坛' }
  const far = { point: [118.449, 31.678] as [number, number], words: '那头' }
  const id = await zhang.hasSubmitted({ category: '0302', place: there })
  await zhang.hasSubmitted({ category: '0302', place: far })
  expect(town.stored(id).place.grid).toBe(`${community}001`)
  const cards = await offered(chen, '0302', here)
  expect(cards.map((card) => card.id)).toEqual([id])
})

it('what is of the same building is offered before newer ones elsewhere in the grid', async () => {
  const { chen, zhang, liu } = town
  const id = await zhang.hasSubmitted({ category: '0305', place: { building: at.home } })
  const elsewhere = { point: [118.4527, 31.6792] as [number, number], words: '9栋' }
  const near = { point: [118.4521, 31.6781] as [number, number], words: '花坛' }
  for (const place of [near, near, near, elsewhere]) {
    await liu.hasSubmitted({ category: '0305', place })
  }
  const cards = await offered(chen, '0305', { building: at.home })
  expect(cards[0]?.id).toBe(id)
})
