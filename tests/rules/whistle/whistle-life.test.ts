import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isRunning,
  whistleKind,
} from '../../../cloudfunctions/matters/whistle/rules/whistle-kind.ts'
import type { Whistle } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { nextDeadline } from '../help/deadlines-of.ts'
import { noon } from '../help/example.ts'
import { attempt, aWhistle, type Try, tried, type Whistler, whistlers } from './example-whistle.ts'

const HOUR = 3_600_000

const aTry: fc.Arbitrary<Try> = fc.record({
  who: fc.constantFrom(...(Object.keys(whistlers) as Whistler[])),
  action: fc.constantFrom(...tried),
  choice: fc.boolean(),
})

/** What usually comes next, so that lives get on among the noise. */
const usual = fc.constantFrom<Try>(
  { who: 'gas', action: 'join', choice: true },
  { who: 'gas', action: 'respond', choice: true },
  { who: 'supervisor', action: 'rule', choice: false },
  { who: 'steward', action: 'check', choice: true },
)

/** Lives begin as they usually do, so that tries find something to be tried on. */
const aLife = fc
  .array(fc.oneof(aTry, usual), { minLength: 5, maxLength: 40 })
  .map((tries): Try[] => [{ who: 'steward', action: 'blow', choice: true }, ...tries])

const lead = ({ calls }: Whistle) => calls.filter((call) => call.lead)

function expectSound(whistle: Whistle): void {
  const { status, open, calls, disputedAt, history, version, waitsUntil } = whistle
  expect(open).toBe(isRunning[status])
  expect(lead(whistle)).toHaveLength(1)
  expect(new Set(calls.map(({ department }) => department)).size).toBe(calls.length)
  const waitsForRuling = calls.some(({ state, ruled }) => state === 'refused' && !ruled)
  expect(disputedAt !== undefined).toBe(waitsForRuling)
  if (open) expect(lead(whistle)[0]?.state === 'responded').toBe(status === 'responded')
  expect(version).toBe(history.length)
  // Whoever is waited for is waited for until some hour, and silence is heard of.
  if (status === 'asked' || status === 'blown') expect(waitsUntil).toBeDefined()
  expect(nextDeadline(whistleKind, whistle) !== undefined).toBe(waitsUntil !== undefined)
}

describe('a whistle on which everybody tries anything', () => {
  it('keeps one lead, has each dispute wait for a ruling, and has a deadline while it waits', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(aLife, (life) => {
        let whistle = aWhistle()
        for (const [hour, one] of life.entries()) {
          const before = whistle
          whistle = attempt(whistle, one, noon + hour * HOUR)
          if (whistle !== before) seen.add(`${one.action} ${whistle.status}`)
          expectSound(whistle)
          for (const { department } of before.calls) {
            expect(whistle.calls.map((call) => call.department)).toContain(department)
          }
          if (!before.open) expect(whistle).toBe(before)
        }
      }),
      { numRuns: 300 },
    )
    // So that lives in which nothing ever happened can't pass.
    expect([...seen]).toEqual(
      expect.arrayContaining(['refuse blown', 'rule blown', 'respond responded', 'check checked']),
    )
  })
})
