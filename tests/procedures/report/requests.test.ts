import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk } from '../help/phone.ts'
import { community, street } from '../help/town.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/** A Monday morning at +08:00, with no holiday in the weeks after it. */
const clock = Clock.standing(Date.UTC(2026, 10, 2, 2))
let town: Town
beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

async function handling(): Promise<string> {
  const id = await town.chen.hasSubmitted()
  expectOk(await town.wang.accepts(id))
  clock.move(MINUTE)
  return id
}

describe('an extension', () => {
  const extend = (id: string, limit: string) =>
    town.wang.decides('extend', id, { limit, reason: '厂家还没发货' })

  it('waits on the steward’s list, and moves the promise when it is granted', async () => {
    const { wang, steward } = town
    const id = await handling()
    const { dueAt } = town.stored(id)
    expectOk(await extend(id, '2wd'))
    const waiting = await steward.asks('desk.list', {
      role: 'steward',
      area: community,
      scope: 'waiting',
    })
    expect(expectOk(waiting).cards.map((card) => card.id)).toContain(id)
    const seen = expectOk(await steward.opens(id)).request
    expect(seen).toMatchObject({ kind: 'extend', limit: '2 个工作日', words: '厂家还没发货' })
    expect(codeOf(await extend(id, '2wd'))).toBe('REPORT.REQUEST_WAITS')

    expectOk(await steward.decides('decide', id, { grant: true }))
    const granted = expectOk(await wang.opens(id))
    expect(granted).toMatchObject({ request: null, dueAt: dueAt + 2 * DAY })
    expect(granted.limits).toEqual(['5 个工作日', '延期 2 个工作日'])
  })

  it('is no longer than the original limit, and granted no more than twice', async () => {
    const { steward } = town
    const id = await handling()
    expect(codeOf(await extend(id, '6wd'))).toBe('REPORT.EXTENSION_TOO_LONG')
    expect(codeOf(await extend(id, '1nd'))).toBe('REPORT.EXTENSION_TOO_LONG')
    for (let granted = 0; granted < 2; granted++) {
      expectOk(await extend(id, '5wd'))
      expectOk(await steward.decides('decide', id, { grant: true }))
    }
    expect(codeOf(await extend(id, '1wd'))).toBe('REPORT.NO_MORE_EXTENSIONS')
  })

  it('changes nothing when it is denied, and can’t be asked for after the due date', async () => {
    const { steward } = town
    const id = await handling()
    const { dueAt } = town.stored(id)
    expectOk(await extend(id, '1wd'))
    expectOk(await steward.decides('decide', id, { grant: false, words: '先换备件' }))
    expect(town.stored(id)).toMatchObject({ dueAt, limits: ['5wd'] })
    expect(expectOk(await town.wang.opens(id)).timeline[0]).toMatchObject({
      action: 'deny',
      told: '没同意延期 1 个工作日',
      words: '先换备件',
    })
    clock.move(30 * DAY)
    expect(codeOf(await extend(id, '1wd'))).toBe('REPORT.TOO_LATE')
  })
})

describe('a suspension', () => {
  it('needs steward and supervisor, shows its reason, and ends early when resumed', async () => {
    const { chen, wang, steward, supervisor } = town
    const id = await handling()
    const { dueAt } = town.stored(id)
    const until = clock.now() + 60 * DAY
    expectOk(await wang.decides('suspend', id, { until, reason: '等老旧小区改造' }))
    expect(codeOf(await supervisor.decides('decide', id, { grant: true }))).toBe('REPORT.NOT_YOURS')
    expectOk(await steward.decides('decide', id, { grant: true }))
    expect(town.stored(id).pauses).toEqual([])
    expect(codeOf(await steward.decides('decide', id, { grant: true }))).toBe('REPORT.NOT_YOURS')
    const scope = { role: 'supervisor', area: street, scope: 'waiting' } as const
    const waiting = expectOk(await supervisor.asks('desk.list', scope))
    expect(waiting.cards.map((card) => card.id)).toContain(id)
    expectOk(await supervisor.decides('decide', id, { grant: true }))

    const seen = expectOk(await chen.opens(id))
    expect(seen.clock.state).toBe('paused')
    expect(seen.ribbon.notes.join()).toContain('等老旧小区改造')

    clock.move(7 * DAY)
    expectOk(await wang.decides('resume', id, {}))
    const { history, pauses } = town.stored(id)
    const [granted, resumed] = history.slice(-2)
    expect(pauses).toMatchObject([{ from: granted?.at, until: resumed?.at }])
    expect(town.stored(id).dueAt - dueAt).toBe(Number(resumed?.at) - Number(granted?.at))
    const again = await wang.decides('suspend', id, { until: clock.now() + DAY, reason: '再等等' })
    expect(codeOf(again)).toBe('REPORT.SUSPENDED_ONCE')
  })

  it('ends in the future, within a year', async () => {
    const id = await handling()
    for (const until of [clock.now() - DAY, clock.now() + 366 * DAY]) {
      const heard = await town.wang.decides('suspend', id, { until, reason: '等' })
      expect(codeOf(heard)).toBe('REPORT.BAD_UNTIL')
    }
  })
})
