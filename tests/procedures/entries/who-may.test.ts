import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Name } from '../help/phone.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** Whose business each procedure is; everything else is refused before the input is even looked at. */
const residents = ['chen', 'wang', 'steward', 'supervisor', 'officer'] as const
const handlers = ['wang', 'supervisor'] as const
const leaders = ['steward', 'supervisor'] as const
const near = ['wang', 'steward', 'supervisor'] as const
const staff = ['wang', 'steward', 'supervisor', 'officer'] as const
const business: Record<Name, readonly (typeof residents)[number][]> = {
  'person.me': residents,
  'person.chooseHome': residents,
  'person.introduce': residents,
  'place.byCode': residents,
  'place.estates': residents,
  'report.categories': residents,
  'report.preview': residents,
  'report.submit': residents,
  'report.mine': residents,
  'report.desk': handlers,
  'report.inArea': leaders,
  'report.detail': residents,
  'report.assign': leaders,
  'report.accept': handlers,
  'report.contact': handlers,
  'report.note': ['wang', 'supervisor', 'officer'],
  'report.finish': handlers,
  'report.answer': residents,
  'report.claim': residents,
  'report.slip': ['wang', 'steward', 'supervisor', 'officer'],
  'report.return': handlers,
  'report.ask': handlers,
  'report.reply': residents,
  'report.extend': handlers,
  'report.suspend': handlers,
  'report.resume': handlers,
  'report.decide': leaders,
  'report.decline': leaders,
  'report.object': residents,
  'report.merge': leaders,
  'report.mergeable': leaders,
  'report.apart': residents,
  'report.check': leaders,
  'report.reopen': residents,
  'report.withdraw': residents,
  'report.urge': residents,
  'report.publish': residents,
  'report.takeOff': leaders,
  'follow.report': residents,
  'follow.mine': residents,
  'rating.rate': residents,
  'rating.mine': residents,
  'rating.again': residents,
  'rating.review': ['supervisor'],
  'remedy.inArea': ['supervisor'],
  'remedy.detail': ['supervisor'],
  'remedy.forMe': ['wang', 'steward', 'supervisor', 'officer'],
  'remedy.call': ['supervisor'],
  'remedy.mend': ['supervisor'],
  'remedy.reply': ['wang', 'steward', 'supervisor', 'officer'],
  'remedy.rectify': ['supervisor'],
  'remedy.explain': ['supervisor'],
  'remedy.extend': ['supervisor'],
  'remedy.appeal': ['supervisor'],
  'remedy.decideAppeal': ['supervisor'],
  'remedy.revisit': ['supervisor'],
  'privacy.before': residents,
  'privacy.export': residents,
  'privacy.leave': residents,
  'privacy.openings': residents,
  'message.inbox': residents,
  'message.read': residents,
  'message.unread': residents,
  'message.agree': residents,
  'whistle.suggest': handlers,
  'whistle.ask': handlers,
  'whistle.blow': leaders,
  'whistle.deny': leaders,
  'whistle.inbox': residents,
  'whistle.inArea': leaders,
  'whistle.detail': residents,
  'whistle.join': residents,
  'whistle.refuse': residents,
  'whistle.note': residents,
  'whistle.respond': residents,
  'whistle.rule': ['supervisor'],
  'whistle.check': near,
  'whistle.unfounded': residents,
  'whistle.link': near,
  'whistle.openLink': residents,
  'window.open': residents,
  'window.rate': residents,
  'window.figures': leaders,
  'figure.inArea': near,
  'figure.reports': leaders,
  'figure.ofPerson': ['wang'],
  'figure.ofWorker': ['steward'],
  'figure.year': residents,
  'figure.yearFile': leaders,
  'staff.workersFor': leaders,
  'staff.inArea': leaders,
  'staff.leaves': staff,
  'staff.leave': staff,
  'staff.cancelLeave': staff,
  'staff.dismiss': leaders,
  'staff.duty': near,
  'staff.setDuty': leaders,
  'staff.invite': leaders,
  'staff.invitations': leaders,
  'staff.join': residents,
  'board.inArea': residents,
  'board.open': residents,
  'bulletin.put': ['wang', 'steward'],
  'bulletin.lift': ['wang', 'steward'],
  'bulletin.inArea': near,
}

describe('a procedure', () => {
  it.each(Object.entries(business))(
    '%s is open to its roles, and to nobody else',
    async (name, who) => {
      const heard = await Promise.all(
        residents.map(async (one) => [
          one,
          codeOf(await town[one].sends({ procedure: name, input: { nothing: 1 } })),
        ]),
      )
      expect(heard).toEqual(
        residents.map((one) => [one, who.includes(one) ? 'CALL.BAD_INPUT' : 'CALL.NOT_ALLOWED']),
      )
    },
  )

  it.each(['', 'report.nothing', '__proto__', 'constructor', 'toString', 'report'])(
    'that is called %j is not known',
    async (procedure) => {
      expect(codeOf(await town.chen.sends({ procedure, input: {} }))).toBe('CALL.UNKNOWN')
    },
  )
})

describe('api', () => {
  const whoAmI = { procedure: 'person.me', input: {} }

  it('answers nobody without an openid of the platform, whatever the event says', async () => {
    const forged = { ...whoAmI, userInfo: { openId: 'oOpenidOf-chen' }, openid: 'oOpenidOf-chen' }
    const { result } = await town.cloud.invoke('api', forged)
    expect(result).toMatchObject({ ok: false, error: { code: 'CALL.NO_IDENTITY' } })
  })

  it('takes the caller from the platform, not from the event', async () => {
    const { openid } = town.steward
    const forged = { ...whoAmI, userInfo: { openId: openid }, OPENID: openid, caller: { openid } }
    const heard = await town.chen.sends(forged)
    expect(expectOk(heard)).toMatchObject({ name: '陈桂芳', roles: [] })
  })

  it('makes one resident of a new caller who calls five times at once', async () => {
    const stranger = town.stranger()
    const heard = await Promise.all(Array.from({ length: 5 }, () => stranger.sends(whoAmI)))
    expect(heard.map(expectOk)).toEqual(Array(5).fill(heard[0]?.ok && heard[0].result))
    expect(town.cloud.find('people', { openid: stranger.openid })).toHaveLength(1)
  })
})

describe('timer', () => {
  const event = { Type: 'Timer', TriggerName: 'minute', Time: '2026-11-23T04:00:00Z', Message: '' }

  it('reads what is due when the platform calls it', async () => {
    const [call] = await town.cloud.fire('timer')
    expect(call?.error).toBeUndefined()
    expect(call).toMatchObject({ examined: 0, writes: 0 })
    expect(call?.reads).toBeLessThanOrEqual(16)
  })

  it.each([
    ["a phone's call", { openid: 'oOpenidOf-chen' }],
    ['a phone with a forged source', { openid: 'oOpenidOf-chen', source: 'timer' }],
    ['another function', { source: 'wx_client,scf' }],
    ['somebody unnamed', {}],
  ])('refuses %s, even with an event as the timer sends it', async (_, caller) => {
    const called = town.cloud.invoke('timer', event, caller)
    await expect(called).rejects.toThrow('only the timer may call this')
    expect(town.cloud.calls.at(-1)).toMatchObject({ name: 'timer', reads: 0, writes: 0 })
  })
})
