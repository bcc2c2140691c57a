import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'
import { joins, later, toldOf } from '../help/standing-in.ts'
import { district } from '../help/town.ts'
import { aWhistle, does } from './act-on-whistle.ts'

const DAY = 86_400_000

/** A Monday morning at +08:00. */
const clock = Clock.standing(Date.UTC(2026, 10, 23, 2))
let town: Town
beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

describe('an officer who attends to a whistle', () => {
  const officerOf = (id: string) => town.whistle(id).calls[0]?.officer?.name

  it('on leave has it taken over by a colleague, who may act for the department then', async () => {
    const { steward, officer, districtSupervisor, wang } = town
    const { id, report } = await aWhistle(town, [steward, 'blow'], [officer, 'join'])
    const post = { role: 'officer', department: 'enforcement', name: '罗刚' } as const
    const colleague = await joins(town, districtSupervisor, district, post)
    expectOk(await officer.leaves(officer, 2))

    expect(officerOf(id)).toBe('罗经办')
    expect(town.stored(report).whistles[0]?.calls[0]?.officer?.name).toBe('罗经办')
    const { timeline } = expectOk(await wang.asks('whistle.detail', { whistleId: id }))
    expect(timeline[0]).toMatchObject({
      action: 'handover',
      told: '城管执法经办的人不在，转给罗经办',
    })
    expect(await toldOf(colleague, id)).toEqual(['原来经办的人不在，请接着办'])
    expect(await toldOf(wang, id)).toContain('城管执法换人接着办')
    expectOk(await colleague.notes(report, { words: '人在路上' }))
    expectOk(await does(town, colleague, 'respond', id))
  })

  it('is told of nothing new meanwhile, and has left nothing when they leave for good', async () => {
    const { steward, officer, districtSupervisor } = town
    const { id } = await aWhistle(town, [steward, 'blow'])
    expect(await toldOf(officer, id)).toEqual([])
    await later(town, 2 * DAY)
    expectOk(await does(town, officer, 'join', id))
    expect(officerOf(id)).toBe('郭经办')
    const post = { role: 'officer' as const }
    expectOk(await districtSupervisor.dismisses(officer, district, post))
    expect(town.whistle(id).calls[0]).toMatchObject({ state: 'joined' })
    expect(officerOf(id)).toBeUndefined()
    expect(codeOf(await officer.asks('privacy.leave', { token: aToken() }))).toBe('OK')
  })
})
