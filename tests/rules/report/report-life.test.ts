import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../../cloudfunctions/core/cloud/database.ts'
import type { Reply } from '../../../cloudfunctions/core/procedure/router.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { people } from '../help/example.ts'
import {
  building,
  type SmallCity,
  smallCity,
  submitted,
  unstaffedBuilding,
} from '../help/small-city.ts'
import { type Attempt, aLife, attemptIt, expectSound, expectStep } from './attempts-on-a-report.ts'

const places = [building, unstaffedBuilding]

/** The entry that a person's token made before, if any. */
const madeBefore = ({ history }: Report, { who, token }: Attempt) =>
  history.find((entry) => entry.token === token && entry.by === people[who].id)

describe('a report on which everybody tries anything', () => {
  it('stays sound, moves by the right people alone, and takes each token once', async () => {
    const reached = new Set<string>()
    await fc.assert(
      fc.asyncProperty(aLife, fc.constantFrom(...places), async (life, place) => {
        const city = await smallCity()
        const id = await submitted(city, place)
        reached.add((await city.stored(id)).status)
        for (const attempt of life) reached.add(await tryAndCheck(city, id, attempt))
      }),
      { numRuns: 200 },
    )
    // So that a proof of nothing can't pass: the lives got everywhere, and were refused often.
    const everywhere = ['again', 'assigned', 'closed', 'done', 'handling', 'pool', 'refused']
    expect([...reached].sort()).toEqual(everywhere)
  })
})

/** Tries one thing, checks what became of the report, and says what that was. */
async function tryAndCheck(city: SmallCity, id: string, attempt: Attempt): Promise<string> {
  const before = await city.stored(id)
  const reply = await attemptIt(city, before, attempt)
  const after = await city.stored(id)
  expectSound(after)
  const earlier = madeBefore(before, attempt)
  if (reply.ok && !earlier) {
    expectStep(before, after)
    expect(reply.result).toEqual({ id, version: after.version, status: after.status })
    return after.status
  }
  expect(after).toEqual(before)
  if (!earlier || !reply.ok) return 'refused'
  expect(reply.result).toEqual({ id, version: earlier.version, status: earlier.to })
  return 'again'
}

describe('a report that many change at once', () => {
  it('gets one entry for each success, and refuses decisions on an old version', async () => {
    const refusals = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), aLife, fc.nat(3), async (scheduler, life, start) => {
        const city = await smallCity((db) => jostled(db, scheduler))
        const done = <T>(work: Promise<T>): Promise<T> => scheduler.waitFor(work)
        const id = await done(submitted(city))
        for (const attempt of life.slice(0, start)) {
          await done(attemptIt(city, await city.stored(id), attempt))
        }
        const before = await city.stored(id)
        const rush = life.slice(start).map((attempt) => attemptIt(city, before, attempt))
        const replies = await done(Promise.all(rush))
        expectFair(before, await city.stored(id), replies)
        for (const reply of replies) if (!reply.ok) refusals.add(reply.error.code)
      }),
      { numRuns: 150 },
    )
    // So that a race that never was can't pass.
    expect(refusals).toContain('REPORT.CHANGED')
  })
})

/** Whether the entries that a rush made are those that its callers were told of, one each. */
function expectFair(before: Report, after: Report, replies: readonly Reply[]): void {
  expectSound(after)
  expect(after.history.slice(0, before.version)).toEqual(before.history)
  const told = replies.flatMap((reply) => (reply.ok ? [Number(Object(reply.result).version)] : []))
  const made = after.history.slice(before.version).map(({ version }) => version)
  const fresh = new Set(told.filter((version) => version > before.version))
  expect([...fresh].sort((a, b) => a - b)).toEqual(made)
}

/** A database whose operations come to be in any order that the scheduler likes. */
const jostled = (db: Database, scheduler: fc.Scheduler): Database => ({
  ...db,
  read: scheduler.scheduleFunction(db.read) as Database['read'],
  change: scheduler.scheduleFunction(db.change) as Database['change'],
})
