import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import { Clock } from '../../../local/clock/clock.ts'
import type { FigureName } from '../../../miniprogram/contract/figure.ts'
import { minutesPass } from '../help/minutes.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Phone } from '../help/phone.ts'
import { community, district, street } from '../help/town.ts'

/** Monday, 2026-10-12 9:30 at +08:00; whoever tests lets time pass. */
const clock = Clock.standing(Date.UTC(2026, 9, 12, 1, 30))
let town: Town

/** A report of 垃圾 (done within 4 working hours, contacted within 1), finished and answered as told. */
async function life(told: {
  contactAfter?: number
  doneAfter: number
  answer?: 'solved' | 'partly'
}) {
  const { chen, wang } = town
  const begun = clock.now()
  const id = await chen.hasSubmitted({ category: '0401' })
  expectOk(await wang.accepts(id))
  if (told.contactAfter !== undefined) {
    clock.moveTo(begun + told.contactAfter)
    expectOk(await wang.contacts(id))
  }
  clock.moveTo(begun + told.doneAfter)
  expectOk(await wang.finishes(id))
  if (told.answer) expectOk(await chen.answers(id, told.answer))
  // The timer confirms what followed; only then do figures hear of it.
  await minutesPass(town.cloud, 1)
  clock.moveTo(begun)
  return id
}

const period = '2026-10'
const counted = () => minutesPass(town.cloud)
const asked = async (phone: Phone, area: string, told: object = {}) =>
  expectOk(await phone.asks('figure.inArea', { area, period, ...told }))
const figure = async (phone: Phone, area: string, name: FigureName, told: object = {}) =>
  (await asked(phone, area, told)).figures.find((one) => one.name === name)

beforeAll(async () => {
  town = await openTown({ clock })
  await life({ contactAfter: DAY, doneAfter: 19.9 * DAY })
  await life({ contactAfter: HOUR / 2, doneAfter: 0.9 * HOUR, answer: 'solved' })
  await life({ contactAfter: HOUR / 2, doneAfter: 0.9 * HOUR, answer: 'partly' })
  await life({ doneAfter: 0.9 * HOUR, answer: 'solved' })
  await counted()
})
afterAll(() => town.close())

describe('the figures of an area', () => {
  it('are what became of its reports, with the parts they are reckoned from', async () => {
    const { steward } = town
    // Four of residents, and what one partly solved left to do.
    expect(await figure(steward, community, 'total')).toMatchObject({ value: '5' })
    const solved = { value: '83%', part: 2, half: 1, whole: 3, opens: true, why: '' }
    expect(await figure(steward, community, 'solved')).toMatchObject(solved)
    const unanswered = { value: '25%', part: 1, whole: 4 }
    expect(await figure(steward, community, 'unanswered')).toMatchObject(unanswered)
    expect(await figure(steward, community, 'response')).toMatchObject({ part: 2, whole: 4 })
    expect(await figure(steward, community, 'onTime')).toMatchObject({ part: 3, whole: 4 })
    const hours = { value: '1 小时', p90: '20 天', whole: 4 }
    expect(await figure(steward, community, 'handlingHours')).toMatchObject(hours)
    const { answers } = await asked(steward, community)
    expect(answers).toEqual({ solved: 2, partly: 1, unsolved: 0, none: 1 })
  })

  it('are those of all areas around it too, and of each category', async () => {
    const { districtSupervisor: one, citySupervisor: other } = town
    const own = (await asked(town.steward, community)).answers
    for (const [phone, area] of [
      [one, street],
      [one, district],
      [other, '3405'],
    ] as const) {
      expect((await asked(phone, area)).answers).toEqual(own)
    }
    const { areas, categories } = await asked(one, street)
    expect(areas).toMatchObject([{ code: community, value: '83%', part: 2, whole: 3 }])
    expect(categories).toMatchObject([{ code: '0401', value: '83%' }])
    const ofOther = await figure(one, street, 'solved', { category: '0101' })
    expect(ofOther).toMatchObject({ value: '', whole: 0, why: '这段时间还没有' })
    const { lines } = await asked(other, '3405', { period: '2026' })
    const line = lines.find(({ name }) => name === 'solved')?.points
    expect(line?.map(({ value }) => value)).toEqual([...Array(11).fill(''), '83%'])
  })

  it('are nobody else’s to see, and of a grid nobody’s: it has one worker', async () => {
    const { wang, li, nextSteward, farSupervisor, supervisor } = town
    const asking = async (phone: Phone, area: string) =>
      codeOf(await phone.asks('figure.inArea', { area, period }))
    expect(await asking(wang, community)).toBe('OK')
    for (const phone of [li, nextSteward, farSupervisor]) {
      expect(await asking(phone, community)).toBe('CALL.NOT_ALLOWED')
    }
    expect(await asking(supervisor, `${community}003`)).toBe('CALL.BAD_INPUT')
    const seen = await asked(wang, community)
    expect(seen.figures.some(({ opens }) => opens)).toBe(false)
    // Three have answered: to their worker's colleagues those are neighbours.
    expect(seen.answers).toBeNull()
    expect(await figure(wang, community, 'solved')).toMatchObject({ value: '', part: 0, whole: 0 })
  })
})

describe('a figure opens the very reports behind it', () => {
  it('as many as it says, whichever it is', async () => {
    const { figures } = await asked(town.steward, community)
    const open = figures.filter(({ opens }) => opens)
    expect(open.length).toBeGreaterThan(9)
    for (const { name: figure, part, half, whole, kind } of open) {
      for (const [share, count] of Object.entries({ part, half, whole })) {
        if (kind === 'count' && share !== 'part') continue
        const input = { area: community, period, figure, share: share as 'part' }
        const { cards, next } = expectOk(await town.steward.asks('figure.reports', input))
        expect([figure, share, cards.length, next]).toEqual([figure, share, count, ''])
      }
    }
  })

  it('a page after the other, each once, the newest first', async () => {
    const [one] = town.cloud.find('reports', { category: '0401' })
    const copies = Array.from({ length: 120 }, (_, n) => ({
      ...{ ...one, _id: `copy-${n}`, number: `1012-C${n}`, category: '0101' },
      createdAt: clock.now() - (n % 7),
    }))
    await town.cloud.load('reports', copies)
    const input = {
      area: community,
      period,
      category: '0101',
      figure: 'total',
      share: 'part',
    } as const
    const seen: string[] = []
    let after: string | undefined
    do {
      const asking = { ...input, ...(after ? { after } : {}) }
      const { cards, next } = expectOk(await town.steward.asks('figure.reports', asking))
      seen.push(...cards.map(({ id }) => id))
      after = next
    } while (after)
    expect([...seen].sort()).toEqual(copies.map(({ _id }) => _id).sort())
    const made = seen.map((id) => copies.find(({ _id }) => _id === id)?.createdAt ?? 0)
    expect(made).toEqual([...made].sort((one, other) => other - one))
  })
})

describe('the figures of a person', () => {
  it('are theirs and their steward’s, and hidden below twenty reports', async () => {
    const { wang, zhou, steward, nextSteward } = town
    const own = expectOk(await wang.asks('figure.ofPerson', {}))
    expect(own.figures.find(({ name }) => name === 'total')?.part).toBeGreaterThan(20)
    const { name, ...seen } = expectOk(await steward.asks('figure.ofWorker', { worker: wang.id }))
    expect(seen).toEqual(own)
    expect(codeOf(await nextSteward.asks('figure.ofWorker', { worker: wang.id }))).toBe(
      'STAFF.NOT_FOUND',
    )
    const few = expectOk(await zhou.asks('figure.ofPerson', {}))
    expect(few.why).toBe('不到 20 件，不显示')
    expect(few.figures.map(({ value, part, whole }) => [value, part, whole])).toEqual(
      few.figures.map(() => ['', 0, 0]),
    )
  })
})

describe('the report of a year', () => {
  it('is the same for everybody, in sentences, of the months that are out', async () => {
    const { chen, steward } = town
    clock.moveTo(Date.UTC(2026, 10, 6))
    const asking = { area: community, year: '2026' }
    const { downloads, ...told } = expectOk(await chen.asks('figure.year', asking))
    expect(downloads).toBe(false)
    expect(told.months.at(-1)?.period).toBe('2026-10')
    expect(told.answers).toBeNull()
    expect(told.sentences.join('')).not.toContain('居民说')
    const { downloads: _, ...seen } = expectOk(await steward.asks('figure.year', asking))
    expect(seen).toEqual(told)
  })

  it('can be taken along as a workbook in which nothing can be run', async () => {
    const asking = { area: community, year: '2026' }
    const { link, name } = expectOk(await town.steward.asks('figure.yearFile', asking))
    expect(name).toContain('年度答卷.xlsx')
    const bytes = Buffer.from(await (await fetch(link)).arrayBuffer())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    const { sentences } = expectOk(await town.steward.asks('figure.year', asking))
    expect(textsIn(bytes)).toContain(sentences[0])
    expect(textsIn(bytes)).not.toContain('<f>')
  })
})

describe('a restricted kind of report', () => {
  it('has figures of its own for those who lead the area, and for no worker', async () => {
    const { chen, wang, steward } = town
    await chen.hasSubmitted({ category: '0802' })
    await minutesPass(town.cloud)
    await counted()
    const month = new Date(clock.now() + 8 * HOUR).toISOString().slice(0, 7)
    const kinds = async (phone: Phone) => {
      const told = { area: community, period: month, figure: 'total' } as const
      const { categories } = expectOk(await phone.asks('figure.inArea', told))
      return categories.map(({ code }) => code)
    }
    expect(await kinds(steward)).toContain('0802')
    expect(await kinds(wang)).not.toContain('0802')
    const alone = { area: community, period: month, category: '0802' }
    expectOk(await steward.asks('figure.inArea', alone))
    expect(codeOf(await wang.asks('figure.inArea', alone))).toBe('CALL.NOT_ALLOWED')
  })
})

/** All text in a zip's files, by their local headers. */
function textsIn(zip: Buffer): string {
  const begins: number[] = []
  for (let at = zip.indexOf('PK\x03\x04'); at >= 0; at = zip.indexOf('PK\x03\x04', at + 1)) {
    begins.push(at)
  }
  return begins
    .map((at, n) => {
      const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
      return inflateRawSync(zip.subarray(from, begins[n + 1])).toString()
    })
    .join('\n')
}
