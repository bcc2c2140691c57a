import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import { openTown, type Town } from '../procedures/help/open-town.ts'
import { aToken, type Name, type Phone } from '../procedures/help/phone.ts'
import { type Attack, garbled, poison } from './attacks.ts'
import { brokenIn } from './broken-reports.ts'
import { brand } from './hostile.ts'
import { proven } from './proven.ts'
import type { RightCall } from './right-call.ts'
import { everyRightCall } from './right-calls.ts'
import { scale, seed } from './scale.ts'
import { sendRaw, TOO_LARGE } from './senders.ts'

let town: Town
let rightCalls: Record<Name, RightCall>
let inputs: Record<Name, Record<string, unknown>>
/** The trap at the gateway: requests in which an operator from an event arrived. */
let trapped: string[] = []

beforeAll(async () => {
  const trap = (body: string) => void (body.includes(brand) && trapped.push(body))
  town = await openTown({ asked: trap })
  rightCalls = await everyRightCall(town)
  const calls = Object.entries(rightCalls)
  inputs = Object.fromEntries(calls.map(([name, { input }]) => [name, input])) as typeof inputs
  for (const { who } of Object.values(rightCalls)) await who.asks('person.me', {})
})
afterAll(() => town.close())

/** What is said of poisoned input; whatever else were said would mean that it got further. */
const refusals = [
  TOO_LARGE,
  'CALL.BAD_INPUT',
  'CATEGORY.UNKNOWN',
  'REPORT.BAD_PHOTO',
  'PLACE.BAD_CODE',
  'LINK.BAD',
  'CODE.BAD',
  'SLIP.BAD',
  'INVITE.BAD',
]

/** Shares of the inputs, by kind. */
const runs = (share: number) => ({ numRuns: Math.ceil(scale.hostile * share), seed })

/** Sends an attack; it is answered by a code of ours, and no operator of it gets through. */
async function attack(who: Phone, { event }: Attack): Promise<string> {
  const { heard, said } = await sendRaw(town, who, event)
  const about = `${event.slice(0, 300)} → ${said.slice(0, 300)}`
  expect(heard, about).toMatch(/^(OK|[A-Z]+\.[A-Z_]+)$/)
  expect(heard, about).not.toBe('CALL.SURPRISE')
  expect(trapped, about).toEqual([])
  return heard
}

describe('input made to do harm', () => {
  it('is harmful alone, and the same calls without it go well', async () => {
    for (const [procedure, { who, input }] of Object.entries(rightCalls)) {
      const { heard } = await sendRaw(town, who, JSON.stringify({ procedure, input }))
      expect([procedure, heard]).toEqual([procedure, 'OK'])
    }
  })

  it('is refused at every place of every procedure, and changes nothing', {
    timeout: scale.patience,
  }, async () => {
    // Who left is somebody new from the next call on.
    await rightCalls['privacy.leave'].who.asks('person.me', {})
    const before = town.everything()
    await fc.assert(
      fc.asyncProperty(poison(inputs), async (poisoned) => {
        const heard = await attack(rightCalls[poisoned.name].who, poisoned)
        expect(refusals, poisoned.event.slice(0, 300)).toContain(heard)
      }),
      runs(0.6),
    )
    expect(town.everything()).toBe(before)
    proven('poison', `${runs(0.6).numRuns} right calls with harm in one place, all refused`)
  })

  it('is answered by a known code', { timeout: scale.patience }, async () => {
    const heard = new Set<string>()
    await fc.assert(
      fc.asyncProperty(garbled(inputs), async (call) => {
        heard.add(await attack(rightCalls[call.name].who, call))
      }),
      runs(0.3),
    )
    expect(heard).toContain('CALL.BAD_INPUT')
    expect(heard).toContain('OK')
    proven('garbage', `${runs(0.3).numRuns} garbled calls: no crash, no operator through`)
  })
})

describe('right calls', () => {
  it('in any order, by anybody, again and again, leave every report whole', {
    timeout: scale.patience,
  }, async () => {
    const people = [...new Set(Object.values(rightCalls).map(({ who }) => who))]
    const someCall = fc.constantFrom(...(Object.keys(inputs) as Name[])).chain((name) =>
      fc.record({
        name: fc.constant(name),
        who: fc.constantFrom(rightCalls[name].who, ...people),
        isNew: fc.boolean(),
        version: fc.integer({ min: 1, max: 12 }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(someCall, async ({ name, who, isNew, version }) => {
        const input = { ...inputs[name] }
        if (isNew && 'token' in input && !('photos' in input)) input.token = aToken()
        if (isNew && 'version' in input) input.version = version
        await attack(who, { name, event: JSON.stringify({ procedure: name, input }) })
      }),
      runs(0.1),
    )
    expect(brokenIn(town.cloud.find('reports') as Report[])).toEqual([])
    proven('disorder', `${runs(0.1).numRuns} right calls out of order, by anybody: all whole`)
  })
})

describe('the trap at the gateway', () => {
  it('catches harmful words that a procedure accepts', async () => {
    const { who, input } = rightCalls['report.submit']
    const { photos: _, ...told } = input
    const call = { procedure: 'report.submit', input: { ...told, token: aToken(), words: brand } }
    await sendRaw(town, who, JSON.stringify(call))
    expect(trapped).toHaveLength(1)
    trapped = []
  })
})
