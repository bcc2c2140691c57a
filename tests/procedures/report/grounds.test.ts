import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { expectOk } from '../help/phone.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const grounds = async (category: string) =>
  expectOk(await town.wang.asks('report.grounds', { category }))

describe('the grounds that forms offer', () => {
  it('begin with those of the kind of report, and have all others behind', async () => {
    const [trash, parking] = [await grounds('0101'), await grounds('0403')]
    expect(parking.duties[0]).toMatchObject({ department: 'traffic-police', fits: true })
    expect(trash.duties[0]).toMatchObject({ department: 'sanitation', fits: true })
    const byWords = (duties: typeof trash.duties) => duties.map(({ words }) => words).sort()
    expect(byWords(trash.duties)).toEqual(byWords(parking.duties))
    const fits = trash.duties.map((duty) => duty.fits)
    expect(fits).toEqual([...fits].sort((a, b) => Number(b) - Number(a)))
  })

  it('say whom to turn to, with a number, whose matter it is first', async () => {
    const { turnTo } = await grounds('0805')
    expect(turnTo[0]).toBe('人力资源和社会保障局，电话 12333')
    expect(new Set(turnTo).size).toBe(turnTo.length)
  })

  it('of a kind that is not known are all there, none of which fits', async () => {
    const { duties } = await grounds('9999')
    expect(duties.length).toBeGreaterThan(20)
    expect(duties.some(({ fits }) => fits)).toBe(false)
  })
})
