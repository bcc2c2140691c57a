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

it('what is said of the same building comes before newer things beside it', async () => {
  const { chen, zhang, liu } = town
  const same = await zhang.hasSubmitted({ category: '0105' })
  const [longitude, latitude] = town.stored(same).place.point?.coordinates ?? [0, 0]
  const beside = { point: [longitude + 0.0002, latitude] as [number, number], words: '楼边' }
  const newer = await liu.hasSubmitted({ category: '0105', place: beside })
  const cards = await offered(chen, '0105', { building: at.home })
  expect(cards.map((card) => card.id)).toEqual([same, newer])
})

it('a pin far from every grid is offered what others said there, whatever their homes', async () => {
  const { chen, zhang, liu } = town
  const there = (longitude: number) => ({
    point: [longitude, 31.678] as [number, number],
    words: '城外塘边小路',
  })
  const id = await liu.hasSubmitted({ category: '0306', place: there(118.4) })
  await zhang.hasSubmitted({ category: '0306', place: there(118.402) })
  expect(town.stored(id).place).not.toHaveProperty('grid')
  const cards = await offered(chen, '0306', there(118.40005))
  expect(cards.map((card) => card.id)).toEqual([id])
})
