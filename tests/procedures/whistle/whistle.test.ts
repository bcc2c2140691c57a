import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAreas, scopesOf } from '../../../miniprogram/contract/desk.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'
import { community, street } from '../help/town.ts'
import { asking, aWhistle, does } from './act-on-whistle.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

describe('a whistle', () => {
  it('goes from asked to checked, with an event in its report for each step', async () => {
    const { wang, steward, officer, streetOfficer, chen } = town
    const { id, report } = await aWhistle(town)
    expect(town.whistle(id)).toMatchObject({ status: 'asked', open: true, offices: [] })
    expectOk(await does(town, steward, 'blow', id))
    expectOk(await does(town, streetOfficer, 'join', id))
    expectOk(await does(town, officer, 'join', id))
    expectOk(await does(town, officer, 'note', id))
    expectOk(await does(town, officer, 'respond', id))
    const ratings = [{ department: 'enforcement', response: 5, arrival: 4, result: 5 }]
    expectOk(await does(town, wang, 'check', id, { ratings }))

    const { status, open, held, ratings: kept } = town.whistle(id)
    expect({ status, open, held }).toEqual({ status: 'checked', open: false, held: true })
    expect(kept.enforcement).toMatchObject({ response: 5, arrival: 4, result: 5 })
    const events = town.stored(report).history.flatMap(({ whistle }) => whistle?.event ?? [])
    expect(events).toEqual(['asked', 'blown', 'joined', 'joined', 'responded', 'checked'])
    expect(town.stored(report).whistles).toMatchObject([{ id, open: false }])
    expect(town.stored(report)).toMatchObject({ status: 'handling', pauses: [] })
    expectOk(await chen.opens(report))
  })

  it('is open to its departments, its community and its supervisors, and to nobody else', async () => {
    const { id, report } = await aWhistle(town, [town.steward, 'blow'])
    const seeing = { whistleId: id }
    for (const phone of [town.wang, town.steward, town.supervisor, town.officer]) {
      expectOk(await phone.asks('whistle.detail', seeing))
    }
    expectOk(await town.officer.opens(report))
    for (const phone of [town.chen, town.zhang, town.zhou, town.farOfficer, town.nextSteward]) {
      expect(codeOf(await phone.asks('whistle.detail', seeing))).toBe('WHISTLE.NOT_FOUND')
      expect(codeOf(await does(town, phone, 'join', id))).toBe('WHISTLE.NOT_FOUND')
    }
    expect(codeOf(await town.farOfficer.opens(report))).toBe('REPORT.NOT_FOUND')
  })

  it('is closed to departments before it is blown, and never names the reporter', async () => {
    const { id, report } = await aWhistle(town)
    expect(codeOf(await town.officer.asks('whistle.detail', { whistleId: id }))).toBe(
      'WHISTLE.NOT_FOUND',
    )
    expect(codeOf(await town.officer.opens(report))).toBe('REPORT.NOT_FOUND')
    expectOk(await does(town, town.steward, 'blow', id))
    const shown = JSON.stringify(await town.officer.asks('whistle.detail', { whistleId: id }))
    const [chen] = town.cloud.find('people', { _id: 'chen' })
    expect(shown).not.toContain(String(chen?.phone))
    expect(shown).not.toContain('陈桂芳')
    expect(shown).toContain('劝过三次')
  })

  it('is one for the same token, and a second one is refused while it runs', async () => {
    const { wang, chen } = town
    const report = await chen.hasSubmitted({ category: '0101' })
    expectOk(await wang.accepts(report))
    const input = asking(report)
    const both = await Promise.all([
      wang.asks('whistle.ask', input),
      wang.asks('whistle.ask', asking(report)),
    ])
    expect(both.map(codeOf).sort()).toEqual(['OK', 'REPORT.WHISTLE_OPEN'])
    const [first] = both
    if (first?.ok) expect(expectOk(await wang.asks('whistle.ask', input))).toEqual(first.result)
    expect(town.cloud.find('whistles', { report })).toHaveLength(1)
  })

  it('needs known departments, and a lead that is no helper', async () => {
    const report = await town.chen.hasSubmitted({ category: '0101' })
    expectOk(await town.wang.accepts(report))
    const ask = async (told: object) =>
      codeOf(await town.wang.asks('whistle.ask', asking(report, told)))
    expect(await ask({ lead: 'municipal' })).toBe('WHISTLE.ONE_LEAD')
    expect(await ask({ helpers: ['nobody'] })).toBe('WHISTLE.NO_DEPARTMENT')
  })

  it('is denied with a reason, and calls nobody', async () => {
    const { id } = await aWhistle(town)
    expect(codeOf(await does(town, town.steward, 'deny', id, { words: '' }))).toBe(
      'REPORT.REASON_NEEDED',
    )
    expectOk(await does(town, town.steward, 'deny', id))
    expect(town.whistle(id)).toMatchObject({ status: 'denied', open: false, offices: [] })
    expect(codeOf(await does(town, town.steward, 'blow', id))).toBe('WHISTLE.ENDED')
  })

  it('goes on with a fresh date when the check does not hold', async () => {
    const { officer, steward } = town
    const { id } = await aWhistle(town, [steward, 'blow'], [officer, 'join'], [officer, 'respond'])
    const { since } = town.whistle(id)
    expect(codeOf(await does(town, steward, 'check', id, { held: false, words: '' }))).toBe(
      'REPORT.WORDS_NEEDED',
    )
    expectOk(await does(town, steward, 'check', id, { held: false, words: '下午又摆出来了' }))
    expect(town.whistle(id)).toMatchObject({ status: 'blown', open: true, held: false })
    expect(town.whistle(id).since).toBeGreaterThan(since)
    expectOk(await does(town, officer, 'respond', id))
  })

  it('ends with its report, and its departments lose access', async () => {
    const { id, report } = await aWhistle(town, [town.steward, 'blow'])
    expectOk(await town.chen.asks('report.withdraw', { reportId: report, token: aToken() }))
    expect(town.whistle(id)).toMatchObject({ status: 'ended', open: false })
    expect(town.stored(report).whistles).toMatchObject([{ open: false }])
    expect(codeOf(await does(town, town.officer, 'join', id))).toBe('WHISTLE.ENDED')
    expect(codeOf(await town.officer.opens(report))).toBe('REPORT.NOT_FOUND')
  })

  it('is blown at once for a category that calls for it, while the worker is assigned', async () => {
    const report = await town.chen.hasSubmitted({ category: '0501' })
    const [whistle] = town.cloud.find('whistles', { report })
    expect(whistle).toMatchObject({
      status: 'blown',
      kind: 'enforcement',
      asker: { id: town.wang.id },
    })
    expect(town.stored(report)).toMatchObject({ status: 'assigned', whistles: [{ open: true }] })
    const wanted = { role: 'officer', scope: 'open' } as const
    const { cards } = expectOk(await town.officer.asks('desk.list', wanted))
    expect(cards.map(({ id }) => id)).toContain(whistle?._id)
  })
})

describe('the notifications of a whistle', () => {
  it('reach each called officer once, and nobody elsewhere', async () => {
    const { id } = await aWhistle(town, [town.steward, 'blow'], [town.officer, 'refuse'])
    const told = town.cloud
      .find('messages')
      .filter(({ target }) => (target as { id: string }).id === id)
      .map(({ person, words }) => `${person}: ${words}`)
    expect(told.sort()).toEqual([
      expect.stringMatching(/^officer: 执法吹哨，.*报到$/),
      'steward: 有一声哨等您定',
      expect.stringMatching(/^street-officer: 执法吹哨，.*报到$/),
      'supervisor: 城管执法说不归它管，请裁定',
      `${town.wang.id}: 城管执法说不归它管`,
      `${town.wang.id}: 已经吹哨，部门来之前还归您`,
    ])
  })
})

describe('the silence of departments', () => {
  it('escalates once when the timer comes, with one message to the street', async () => {
    const { id } = await aWhistle(town, [town.steward, 'blow'])
    const hourAgo = town.cloud.now() - 3_600_000
    const late = { ...town.whistle(id), _id: `${id}late`, joinBy: hourAgo, nextAt: hourAgo }
    await town.cloud.load('whistles', [late])
    for (let minute = 0; minute < 3; minute++) await town.cloud.fire('timer')
    const { history, nextAt } = town.whistle(late._id)
    expect(history.filter(({ action }) => action === 'escalate')).toHaveLength(1)
    expect(nextAt).toBeGreaterThan(town.cloud.now())
    const heard = town.cloud
      .find('messages', { person: 'supervisor' })
      .filter(({ target }) => (target as { id: string }).id === late._id)
    expect(heard.map(({ words }) => words)).toEqual(['吹了哨，部门还没报到'])
  })
})

describe('a department', () => {
  it('joins once, responds once after joining, and says “unfounded” once', async () => {
    const { officer, steward } = town
    const { id } = await aWhistle(town, [steward, 'blow'])
    const tried = async (action: 'join' | 'respond' | 'unfounded' | 'refuse') =>
      codeOf(await does(town, officer, action, id))
    expect(await tried('respond')).toBe('WHISTLE.NOT_JOINED')
    expect(await tried('unfounded')).toBe('WHISTLE.NOT_JOINED')
    expect(await tried('join')).toBe('OK')
    expect(await tried('join')).toBe('WHISTLE.ALREADY_JOINED')
    expect(await tried('refuse')).toBe('WHISTLE.ALREADY_JOINED')
    expect(await tried('unfounded')).toBe('OK')
    expect(await tried('unfounded')).toBe('WHISTLE.RATED')
    expect(await tried('respond')).toBe('OK')
    expect(await tried('respond')).toBe('WHISTLE.ALREADY_RESPONDED')
  })

  it('is refused a response on an old version', async () => {
    const { officer, steward } = town
    const { id } = await aWhistle(town, [steward, 'blow'], [officer, 'join'])
    const old = { version: town.whistle(id).version - 1 }
    expect(codeOf(await does(town, officer, 'respond', id, old))).toBe('WHISTLE.CHANGED')
  })

  it('has whistles in its inbox while they run, and afterwards among those that are over', async () => {
    const { officer, steward, streetOfficer, farOfficer } = town
    const { id } = await aWhistle(town, [steward, 'blow'], [officer, 'join'], [officer, 'respond'])
    const inbox = async (phone: typeof officer, scope: 'open' | 'over') =>
      expectOk(await phone.asks('desk.list', { role: 'officer', scope })).cards.map(({ id }) => id)
    expect(await inbox(officer, 'open')).toContain(id)
    expect(await inbox(streetOfficer, 'open')).toContain(id)
    expect(await inbox(farOfficer, 'open')).toEqual([])
    expectOk(await does(town, steward, 'check', id))
    expect(await inbox(officer, 'open')).not.toContain(id)
    expect(await inbox(officer, 'over')).toContain(id)
  })
})

describe('a leader', () => {
  it('finds a whistle while it waits for them: to be allowed, ruled on, looked at', async () => {
    const { officer, steward, supervisor } = town
    const { id } = await aWhistle(town)
    const deskOf = async (phone: typeof steward, role: 'steward' | 'supervisor', area: string) => {
      const found: string[] = []
      // What is due today lies on two lists besides, whoever it waits for.
      const waits = scopesOf[role].filter(isAreas).filter((one) => !['first', 'late'].includes(one))
      for (const scope of waits) {
        const { cards } = expectOk(await phone.asks('desk.list', { role, area, scope }))
        if (cards.some((card) => card.id === id)) found.push(scope)
      }
      return found
    }
    const scopes = async () => [
      await deskOf(steward, 'steward', community),
      await deskOf(supervisor, 'supervisor', street),
    ]
    expect(await scopes()).toEqual([['waiting'], ['waiting']])
    expectOk(await does(town, steward, 'blow', id))
    expect(await scopes()).toEqual([[], []])
    expectOk(await does(town, officer, 'refuse', id))
    expect(await scopes()).toEqual([[], ['disputes']])
    expectOk(await does(town, officer, 'join', id))
    expectOk(await does(town, officer, 'respond', id))
    expect(await scopes()).toEqual([['check'], []])
    expectOk(await does(town, steward, 'check', id))
    expect(await scopes()).toEqual([[], []])
  })
})
