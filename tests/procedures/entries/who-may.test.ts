import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { procedures } from '../../../cloudfunctions/entries/api/procedures.ts'
import { tables } from '../../permissions/calls.ts'
import { saidTo } from '../../permissions/cells.ts'
import { procedureOf } from '../../permissions/procedures-of.ts'
import type { RoleName } from '../../permissions/roles.ts'
import { words } from '../../permissions/words.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk } from '../help/phone.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** Somebody of each role, and as what they stand in the permission matrix. */
const somebody = {
  chen: 'reporter',
  wang: 'worker',
  steward: 'steward',
  supervisor: 'supervisor',
  officer: 'officer',
} as const satisfies Partial<Record<keyof Town, RoleName>>

const residents = Object.keys(somebody) as (keyof typeof somebody)[]

/**
 * Whose business a procedure is: theirs who hear anything else of it, anywhere, than that it is not for
 * them. Everybody else is refused before the input is even looked at.
 */
const business = Object.keys(procedures).map((name): [string, readonly string[]] => {
  const said = (one: RoleName) =>
    tables
      .flatMap((some) => Object.entries<string>(some))
      .filter(([table]) => procedureOf(table) === name)
      .flatMap(([, table]) => saidTo(table, one))
  const hears = (one: (typeof residents)[number]) =>
    said(somebody[one]).some((word) => word !== words.role)
  return [name, residents.filter(hears)]
})

describe('a procedure', () => {
  it.each(business)('%s is open to its roles, and to nobody else', async (name, who) => {
    const heard = await Promise.all(
      residents.map(async (one) => [
        one,
        codeOf(await town[one].sends({ procedure: name, input: { nothing: 1 } })),
      ]),
    )
    expect(heard).toEqual(
      residents.map((one) => [one, who.includes(one) ? 'CALL.BAD_INPUT' : 'CALL.NOT_ALLOWED']),
    )
  })

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
