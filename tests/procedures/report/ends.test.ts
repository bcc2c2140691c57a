import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk, type Phone } from '../help/phone.ts'
import { at, street } from '../help/town.ts'

const DAY = 86_400_000

/** A Monday morning at +08:00. */
const clock = Clock.standing(Date.UTC(2026, 10, 23, 2))
let town: Town
beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

/** When the last step of a report was taken. */
const lastAt = (id: string): number => town.stored(id).history.at(-1)?.at ?? 0

const declining = { reason: '楼上装修归物业管', basis: '物业管理条例', turnTo: '物业 0555-1' }

describe('a declined report', () => {
  it('has a reason, a basis and where to turn, and one objection brings it to the supervisor', async () => {
    const { chen, steward, supervisor, wang } = town
    const id = await chen.hasSubmitted()
    expectOk(await steward.decides('decline', id, declining))
    expect(expectOk(await chen.opens(id)).declined).toEqual({
      words: declining.reason,
      basis: declining.basis,
      turnTo: declining.turnTo,
    })
    expectOk(await chen.says('object', id, { words: '物业也不管' }))
    expect(codeOf(await chen.says('object', id, { words: '还是不服' }))).toBe(
      'REPORT.OBJECTED_ONCE',
    )
    expect(codeOf(await steward.decides('decide', id, { grant: false }))).toBe('REPORT.NOT_YOURS')
    const asked = { role: 'supervisor', area: street, scope: 'waiting' } as const
    const waiting = expectOk(await supervisor.asks('desk.list', asked))
    expect(waiting.cards.map((card) => card.id)).toEqual([id])

    clock.move(20 * DAY)
    expectOk(await supervisor.decides('decide', id, { grant: true }))
    expect(town.stored(id)).toMatchObject({
      status: 'assigned',
      assignee: { id: wang.id },
      promisedAt: lastAt(id),
    })
    expect(town.stored(id)).not.toHaveProperty('endedAt')
  })
})

describe('a merged report', () => {
  const two = async (): Promise<[string, string]> => [
    await town.chen.hasSubmitted(),
    await town.zhang.hasSubmitted(),
  ]

  it('names the other report, and its reporter may take it apart once', async () => {
    const { chen, wang, zhang, steward } = town
    const [id, into] = await two()
    const offered = expectOk(await steward.asks('report.mergeable', { reportId: id }))
    expect(offered.cards.map((card) => card.id)).toContain(into)
    const { dueAt } = town.stored(id)
    expectOk(await steward.decides('merge', id, { into }))
    expect(expectOk(await chen.opens(id)).mergedInto).toBe(town.stored(into).number)
    expect(codeOf(await wang.accepts(id))).toBe('REPORT.ENDED')
    expect(codeOf(await zhang.says('apart', id, {}))).toBe('REPORT.NOT_FOUND')

    expectOk(await chen.says('apart', id, {}))
    expect(town.stored(id)).toMatchObject({ status: 'assigned', dueAt, assignee: { id: wang.id } })
    expectOk(await steward.decides('merge', id, { into }))
    expect(codeOf(await chen.says('apart', id, {}))).toBe('REPORT.APART_ONCE')
  })

  it('gets a fresh promise where the old one ran out while it was merged', async () => {
    const { chen, steward } = town
    const [id, into] = await two()
    expectOk(await steward.decides('merge', id, { into }))
    clock.move(20 * DAY)
    expectOk(await chen.says('apart', id, {}))
    expect(town.stored(id).promisedAt).toBe(lastAt(id))
  })

  it("can't go into a report elsewhere, one that ended, or itself", async () => {
    const { chen, steward, citySupervisor } = town
    const [id, into] = await two()
    const nextDoor = await chen.hasSubmitted({ place: { building: at.nextDoor } })
    const restricted = await chen.hasSubmitted({ category: '0802' })
    expectOk(await steward.decides('decline', into, declining))
    for (const target of [nextDoor, restricted, into, id]) {
      const heard = await steward.decides('merge', id, { into: target })
      expect(codeOf(heard)).toBe('REPORT.MERGE_ELSEWHERE')
    }
    expect(codeOf(await citySupervisor.decides('merge', id, { into }))).toBe('REPORT.NOT_YOURS')
  })
})

describe('what a report may be merged into', () => {
  const offered = async (reportId: string, sought?: string) => {
    const heard = await town.steward.asks('report.mergeable', {
      ...{ reportId, ...(sought === undefined ? {} : { sought }) },
    })
    return expectOk(heard).cards.map(({ id }) => id)
  }
  const pinned = (longitude: number) => ({
    place: { point: [longitude, 31.678] as [number, number], words: '路边' },
  })
  const sewage = { category: '0604' }

  it('is offered by distance among its group of kinds, across the borders of grids', async () => {
    const { chen, zhang, liu } = town
    const id = await chen.hasSubmitted({ ...sewage, ...pinned(118.4539) })
    const across = await zhang.hasSubmitted({ ...sewage, ...pinned(118.4542) })
    const akin = await liu.hasSubmitted({ category: '0607', ...pinned(118.4538) })
    const far = await liu.hasSubmitted({ ...sewage, ...pinned(118.447) })
    const other = await liu.hasSubmitted({ category: '0101', ...pinned(118.4539) })
    expect(town.stored(across).place.grid).not.toBe(town.stored(id).place.grid)
    expect(await offered(id)).toEqual([across, akin])
    for (const sought of [town.stored(far).number, '污水外冒']) {
      expect(await offered(id, sought)).toContain(far)
    }
    expect(await offered(id, town.stored(other).number.slice(5))).toEqual([other])
    expectOk(await town.steward.decides('merge', id, { into: other }))
  })

  it('is never found elsewhere, over, restricted, or by what a person wrote', async () => {
    const { chen, steward } = town
    const id = await chen.hasSubmitted({ ...sewage, ...pinned(118.4525) })
    const nextDoor = await chen.hasSubmitted({ place: { building: at.nextDoor } })
    const restricted = await chen.hasSubmitted({ category: '0802' })
    const over = await chen.hasSubmitted({ words: '满地碎玻璃' })
    expect(await offered(id, '碎玻璃')).toEqual([])
    expectOk(await steward.decides('decline', over, declining))
    for (const none of [nextDoor, restricted, over, id])
      expect(await offered(id, town.stored(none).number)).toEqual([])
    expect(await offered(id, '……')).toEqual([])
    expect(await offered(restricted)).toEqual([])
  })
})

/** A report that was done and solved. */
async function closed(): Promise<string> {
  const { chen, wang } = town
  const id = await chen.hasSubmitted()
  await finish(wang, id)
  expectOk(await chen.answers(id, 'solved'))
  return id
}

async function finish(worker: Phone, id: string): Promise<void> {
  expectOk(await worker.accepts(id))
  const token = aToken()
  expectOk(await worker.finishes(id, { token, photos: [await worker.uploads(token)] }))
}

describe('a closed report', () => {
  it('is reopened once at once, then with the steward’s consent, within seven days', async () => {
    const { chen, steward, wang } = town
    const id = await closed()
    expectOk(await chen.says('reopen', id, { words: '又晃了' }))
    expect(town.stored(id)).toMatchObject({
      status: 'assigned',
      promisedAt: lastAt(id),
      reopened: 1,
    })
    await finish(wang, id)
    expectOk(await chen.answers(id, 'solved'))
    expectOk(await chen.says('reopen', id, { words: '还晃' }))
    expect(town.stored(id).status).toBe('closed')
    expectOk(await steward.decides('decide', id, { grant: true }))
    expect(town.stored(id)).toMatchObject({ status: 'assigned', assignee: { id: wang.id } })

    const other = await closed()
    clock.move(8 * DAY)
    const late = await chen.says('reopen', other, { words: '又晃了' })
    expect(codeOf(late)).toBe('REPORT.TOO_LATE_TO_REOPEN')
  })
})

describe('a withdrawn report', () => {
  it('is over, and may be rated for thirty days where the worker acted on it', async () => {
    const { chen, wang } = town
    const submit = () => chen.hasSubmitted()
    const [id, other, untouched] = [await submit(), await submit(), await submit()]
    for (const one of [id, other]) expectOk(await wang.accepts(one))
    for (const one of [id, other, untouched]) {
      expectOk(await chen.says('withdraw', one, { words: '好了' }))
    }
    expect(codeOf(await wang.notes(id))).toBe('REPORT.ENDED')
    expect(codeOf(await chen.rates(untouched, 1))).toBe('RATING.NOT_SERVED')
    expectOk(await chen.rates(id, 2))
    clock.move(31 * DAY)
    expect(codeOf(await chen.rates(other, 2))).toBe('RATING.TOO_LATE')
  })
})

describe('urging', () => {
  it('is open to the reporter and to followers once a day, and answers a repeated token', async () => {
    const { chen, zhang, steward, liu } = town
    const id = await chen.hasSubmitted()
    const urge = (who: Phone, token = aToken()) => who.asks('report.urge', { reportId: id, token })
    const token = aToken()
    expectOk(await urge(chen, token))
    expectOk(await urge(chen, token))
    expect(codeOf(await urge(chen))).toBe('REPORT.URGED_TODAY')
    expect(codeOf(await urge(liu))).toBe('REPORT.NOT_FOUND')
    expect(codeOf(await urge(steward))).toBe('REPORT.NOT_FOLLOWED')
    expectOk(await zhang.follows(id))
    expectOk(await urge(zhang))
    clock.move(DAY)
    expectOk(await urge(chen))
  })
})
