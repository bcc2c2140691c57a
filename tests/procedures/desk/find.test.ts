import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Phone } from '../help/phone.ts'
import { at, community, nextCommunity } from '../help/town.ts'

let town: Town
let lamp: string
let parking: string
beforeAll(async () => {
  town = await openTown()
  lamp = await town.zhang.hasSubmitted({ category: '0401', words: '半夜全黑' })
  parking = await town.chen.hasSubmitted({ category: '0101', words: '堵住了门' })
})
afterAll(() => town.close())

const mine = { role: 'worker', scope: 'mine' } as const
const led = { role: 'steward', scope: 'pool', area: community } as const

/** Which reports somebody finds on their own desk, or on that of a community. */
const found = async (phone: Phone, sought: string, desk: typeof mine | typeof led = mine) =>
  expectOk(await phone.asks('desk.find', { ...desk, sought })).cards.map(({ id }) => id)

const numberOf = (id: string) => town.stored(id).number

describe('a number that is read out', () => {
  it('finds its report, however it is typed', async () => {
    const number = numberOf(lamp)
    const typed = [
      number,
      number.toLowerCase(),
      number.replace('-', ''),
      ` ${number.replace('-', ' ')} `,
    ]
    for (const one of [...typed, number.slice(5), number.slice(5).toLowerCase()]) {
      expect(await found(town.wang, one), one).toEqual([lamp])
      expect(await found(town.steward, one, led), one).toEqual([lamp])
    }
  })

  it('finds it on whatever list of the desk one is, over or not', async () => {
    const { zhang, wang, steward } = town
    const id = await zhang.hasSubmitted({ category: '0401' })
    expectOk(await wang.accepts(id))
    expectOk(await wang.finishes(id))
    expectOk(await zhang.answers(id, 'solved'))
    expect(await found(wang, numberOf(id))).toEqual([id])
    expect(await found(steward, numberOf(id), { ...led, scope: 'pool' })).toEqual([id])
    expect(await found(steward, '路灯', led)).not.toContain(id)
  })

  it('finds nothing of what whoever looks may not see', async () => {
    const { li, nextSteward, zhang, steward } = town
    const number = numberOf(lamp)
    expect(await found(li, number)).toEqual([])
    const next = { ...led, area: nextCommunity } as never
    expect(await found(nextSteward, number, next)).toEqual([])
    expect(await found(nextSteward, '半山花园', next)).toEqual([])
    expect(codeOf(await zhang.asks('desk.find', { ...mine, sought: number }))).toBe(
      'CALL.NOT_ALLOWED',
    )
    const elsewhere = { ...led, area: nextCommunity, sought: number }
    expect(codeOf(await steward.asks('desk.find', elsewhere))).toBe('CALL.NOT_ALLOWED')
  })
})

describe('what else somebody knows of a report', () => {
  it('finds it: its place, its kind by what people call it, who has it', async () => {
    const { wang, steward } = town
    const { place, assignee } = town.stored(lamp)
    const category = town.stored(parking).category
    expect(await found(wang, place.words)).toContain(lamp)
    expect(await found(steward, String(assignee?.name), led)).toContain(lamp)
    const kinds = expectOk(await wang.asks('report.categories', {})).categories
    const { words = [], fullName = '' } = kinds.find(({ code }) => code === category) ?? {}
    for (const word of [fullName, words[0] ?? '']) {
      expect(await found(wang, word), word).toContain(parking)
    }
  })

  it('is never what a person wrote', async () => {
    for (const said of ['半夜全黑', '堵住了门']) expect(await found(town.wang, said)).toEqual([])
  })

  it('finds nothing where only blanks and marks are typed, or what nobody has', async () => {
    for (const typed of ['。', '……', '没有这样的地方'])
      expect(await found(town.wang, typed)).toEqual([])
  })

  it('finds a report that lies behind the first page of its list', async () => {
    const { li, liu } = town
    const id = await liu.hasSubmitted({ place: { building: at.nextDoor } })
    const { dueAt, ...report } = town.stored(id)
    const copies = Array.from({ length: 300 }, (_, n) => ({
      ...report,
      _id: `copy-${n}`,
      number: `1123-C${n}`,
      dueAt: dueAt - 1000 + n,
      place: { ...report.place, words: '别处' },
    }))
    await town.cloud.load('reports', copies)
    expect(await found(li, report.place.words)).toEqual([id])
    const all = expectOk(await li.asks('desk.find', { ...mine, sought: '别处' }))
    expect(all).toMatchObject({ more: true })
    expect(all.cards).toHaveLength(50)
  })
})
