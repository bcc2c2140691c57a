import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'
import { joins } from '../help/standing-in.ts'
import { district, street } from '../help/town.ts'
import { aRemedy, aReportDone, does, followedUp, remedyIdOf, toMend } from './act-on-remedy.ts'

const DAY = 86_400_000
let town: Town
/** 2026-11-23 10:00, a Monday. */
const clock = Clock.standing(Date.UTC(2026, 10, 23, 2))
beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

/** Days go by, and the timer fires. */
async function daysLater(days: number) {
  clock.move(days * DAY)
  await town.cloud.fire('timer')
}

const inboxOf = async (who: Town['chen']) =>
  expectOk(await who.asks('message.inbox', {})).messages.map(({ words }) => words)

describe('a bad rating by name', () => {
  it('goes from the call to a second rating beside the first', async () => {
    const { chen, wang, supervisor } = town
    const { report, id, stored } = await aRemedy(town)
    const before = JSON.stringify(town.stored(report))
    expect(await followedUp(supervisor, street)).toContain(id)
    expect(await inboxOf(supervisor)).toContain('差评，明天 10:00 前联系')

    expectOk(await does(town, supervisor, 'call', id))
    expectOk(await does(town, supervisor, 'mend', id))
    expect(await toMend(wang)).toMatchObject([{ id, words: '请把座椅的螺丝重新上紧', reply: '' }])
    expectOk(await does(town, wang, 'reply', id))
    expectOk(await does(town, supervisor, 'rectify', id))
    expect(await toMend(wang)).toEqual([])
    expect(codeOf(await chen.asks('rating.again', again(report)))).toBe('RATING.NOT_AGAIN')
    expectOk(await does(town, supervisor, 'revisit', id))

    expect(expectOk(await chen.asks('rating.mine', { reportId: report })).remedy).toMatchObject({
      ...{ status: '请您再评一次', outcome: 'rectified', who: '沈督办' },
      ...{ maySecond: true, second: null },
    })
    expectOk(await chen.asks('rating.again', again(report)))
    expect(expectOk(await chen.asks('rating.mine', { reportId: report }))).toMatchObject({
      rating: { level: 1, words: '没修彻底', mayChange: false },
      remedy: { second: { level: 4, words: '这回好了' }, maySecond: false },
    })
    expect(stored()).toMatchObject({ status: 'done', open: false, level: 1, second: { level: 4 } })
    expect(JSON.stringify(town.stored(report))).toBe(before)
  })

  it('lies before those that have longer, as its card says by when to call', async () => {
    const { supervisor } = town
    const called = await aRemedy(town, [supervisor, 'call'])
    const fresh = await aRemedy(town)
    const waiting = await followedUp(supervisor, street)
    const [one, other] = [fresh, called].map(({ id }) => waiting.indexOf(id))
    expect(one).toBeLessThan(other ?? -1)
  })

  it('shows its reviewer the number only while a call is due', async () => {
    const { supervisor, districtSupervisor, citySupervisor } = town
    const { id } = await aRemedy(town)
    const phoneAt = async (who: Town['chen']) =>
      expectOk(await who.asks('remedy.detail', { remedyId: id })).reporter.phone
    expect(await phoneAt(supervisor)).toBe('15400000000')
    expectOk(await does(town, supervisor, 'call', id))
    expect(await phoneAt(supervisor)).toBe('154****0000')
    expectOk(await does(town, supervisor, 'appeal', id))
    expect(await phoneAt(districtSupervisor)).toBe('154****0000')
    expectOk(await does(town, districtSupervisor, 'decideAppeal', id, { uphold: false }))
    expectOk(await does(town, supervisor, 'rectify', id))
    expect(await phoneAt(supervisor)).toBe('15400000000')
    expectOk(await does(town, supervisor, 'revisit', id))
    expect(await phoneAt(supervisor)).toBe('154****0000')
    expect(codeOf(await citySupervisor.asks('remedy.detail', { remedyId: id }))).toBe(
      'REMEDY.NOT_FOUND',
    )
  })

  const again = (reportId: string) =>
    ({ reportId, token: aToken(), level: 4, words: '这回好了' }) as const

  it('opens one remedy even when it is sent twice, and can’t be changed any more', async () => {
    const { chen } = town
    const report = await aReportDone(town)
    const token = aToken()
    for (const _ of [1, 2]) expectOk(await chen.rates(report, 2, { token }))
    expect(town.cloud.find('remedies', { 'matter.id': report })).toHaveLength(1)
    expect(codeOf(await chen.rates(report, 5))).toBe('RATING.IN_REMEDY')
  })

  it('opens no remedy when it is good, or anonymous', async () => {
    const { chen } = town
    for (const [level, named] of [
      [3, true],
      [1, false],
    ] as const) {
      const report = await aReportDone(town)
      expectOk(await chen.rates(report, level, { named }))
      expect(remedyIdOf(town, report)).toBeUndefined()
    }
  })

  it('shows the handler what to mend, and nothing that leads to the resident who rated', async () => {
    const { chen, wang, supervisor } = town
    const { report, id, stored } = await aRemedy(town, [supervisor, 'call'], [supervisor, 'mend'])
    const told = JSON.stringify([
      await toMend(wang),
      await wang.asks('message.inbox', {}).then((heard) => {
        const { messages } = expectOk(heard)
        return messages.filter(({ kind }) => kind === 'remedy')
      }),
      await does(town, wang, 'reply', id),
    ])
    expect(told).toContain(id)
    const secrets = [
      report,
      stored().number,
      `"${chen.id}"`,
      '没修彻底',
      '没修',
      String(stored().dueAt),
    ]
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
    expect(codeOf(await wang.asks('remedy.detail', { remedyId: id }))).toBe('CALL.NOT_ALLOWED')
  })

  it('is reviewed by the district where the street has only the supervisor who did the work', async () => {
    const { chen, supervisor, districtSupervisor } = town
    const report = await chen.hasSubmitted({ category: '1203' })
    expectOk(await supervisor.accepts(report))
    expectOk(await supervisor.finishes(report))
    expectOk(await chen.rates(report, 1))
    const id = remedyIdOf(town, report) ?? ''
    expect(await followedUp(supervisor, street)).not.toContain(id)
    expect(codeOf(await does(town, supervisor, 'call', id))).toBe('REMEDY.NOT_FOUND')
    expect(await followedUp(districtSupervisor, district)).toContain(id)
    expectOk(await does(town, districtSupervisor, 'call', id))
  })
})

describe('an appeal', () => {
  it('that two deciders uphold leaves the rating out of figures, and deletes nothing', async () => {
    const { chen, supervisor, districtSupervisor, citySupervisor } = town
    const { id, report, stored } = await aRemedy(town, [supervisor, 'call'])
    const see = () => districtSupervisor.asks('remedy.detail', { remedyId: id })
    expect(codeOf(await see())).toBe('REMEDY.NOT_FOUND')
    expectOk(await does(town, supervisor, 'appeal', id))
    expect(expectOk(await see()).may).toEqual([{ action: 'decideAppeal', open: true, why: '' }])
    expect(codeOf(await does(town, supervisor, 'decideAppeal', id))).toBe('REMEDY.NOT_YOURS')

    const { version } = stored()
    expectOk(await does(town, districtSupervisor, 'decideAppeal', id))
    expect(codeOf(await does(town, districtSupervisor, 'decideAppeal', id))).toBe('REMEDY.VOTED')
    expect(stored().status).toBe('appealed')
    // The second decider saw it before the first one voted.
    expectOk(await does(town, citySupervisor, 'decideAppeal', id, { version }))
    expect(stored()).toMatchObject({ status: 'done', outcome: 'upheld' })
    expect(town.cloud.find('ratings', { 'matter.id': report })).toMatchObject([
      { level: 1, words: '没修彻底', leftOut: true },
    ])
    expect(await inboxOf(chen)).toContain('您的评价复核过了，点开看')
    expectOk(await see())
  })

  it('that a decider refuses resumes the remedy and its clock, and can’t be repeated', async () => {
    const { supervisor, districtSupervisor } = town
    const { id, stored } = await aRemedy(town, [supervisor, 'call'], [supervisor, 'mend'])
    const { dueAt } = stored()
    expectOk(await does(town, supervisor, 'appeal', id))
    expect(codeOf(await does(town, supervisor, 'rectify', id))).toBe('REMEDY.APPEALED')
    clock.move(DAY)
    expectOk(await does(town, districtSupervisor, 'decideAppeal', id, { uphold: false }))
    expect(stored()).toMatchObject({ status: 'rectifying', open: true })
    expect(Math.round((stored().dueAt - dueAt) / 1000)).toBe(DAY / 1000)
    expect(codeOf(await does(town, supervisor, 'appeal', id))).toBe('REMEDY.APPEALED_ONCE')
  })

  it('is refused where there are not two other supervisors to decide', async () => {
    const { chen, districtSupervisor } = town
    const report = await chen.hasSubmitted({ category: '1203' })
    expectOk(await town.supervisor.accepts(report))
    expectOk(await town.supervisor.finishes(report))
    expectOk(await chen.rates(report, 1))
    const id = remedyIdOf(town, report) ?? ''
    expectOk(await does(town, districtSupervisor, 'call', id))
    const heard = await does(town, districtSupervisor, 'appeal', id)
    expect(codeOf(heard)).toBe('REMEDY.NO_DECIDERS')
    // Whoever is appointed now, for that very thing, decides nothing either.
    clock.move(DAY)
    for (const name of ['罗刚', '钱勇']) {
      const post = { role: 'supervisor', name } as const
      await joins(town, districtSupervisor, street, post)
    }
    const again = await does(town, districtSupervisor, 'appeal', id)
    expect(codeOf(again)).toBe('REMEDY.NO_DECIDERS')
  })
})

describe('silence', () => {
  it('before the call brings in the district, which then may call', async () => {
    const { supervisor, districtSupervisor } = town
    const { id, stored } = await aRemedy(town)
    expect(codeOf(await does(town, districtSupervisor, 'call', id))).toBe('REMEDY.NOT_FOUND')
    await daysLater(1.2)
    expect(stored().reviewAreas).toEqual([street])
    await daysLater(1)
    expect(stored().reviewAreas).toEqual([street, district])
    expect(await inboxOf(districtSupervisor)).toContain('差评到时候了，还没联系')
    expectOk(await does(town, districtSupervisor, 'call', id))
    expect(codeOf(await does(town, supervisor, 'call', id))).toBe('REMEDY.ALREADY_CONTACTED')
  })

  it('after the revisit ends the remedy unrated, in 30 days', async () => {
    const { chen, supervisor } = town
    const { id, report, stored } = await aRemedy(
      town,
      [supervisor, 'call'],
      [supervisor, 'extend'],
      [supervisor, 'explain'],
      [supervisor, 'revisit'],
    )
    await daysLater(29)
    expect(stored().status).toBe('revisit')
    await daysLater(2)
    expect(stored()).toMatchObject({ status: 'done', open: false })
    expect(stored().second).toBeUndefined()
    const late = { reportId: report, token: aToken(), level: 5, words: '' } as const
    expect(codeOf(await chen.asks('rating.again', late))).toBe('RATING.NOT_AGAIN')
    expect(id).toBe(stored()._id)
  })
})
