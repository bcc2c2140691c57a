import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../cloudfunctions/clock/date.ts'
import type { Report } from '../../cloudfunctions/report/record.ts'
import { openTownCloud, type TownCloud } from '../procedures/cloud-of-town.ts'
import { town as documents } from '../procedures/town.ts'
import { aReport } from '../rules/example.ts'
import { proven } from './proven.ts'
import { scale } from './scale.ts'

/** How many of all open reports have something due. */
const DUE = 40

/** What one step by time may look at: the report as it is taken up, written and settled, and whom it tells. */
const OF_A_STEP = 5

/** An open report whose next moment, the missed contact, comes at a time (epoch ms). */
function openReport(n: number, next: number): Report {
  const id = `open-${n}`
  const promise = { promisedAt: Date.now(), dueAt: Date.now() + 90 * DAY, contactBy: next }
  const { settleAt: _, ...report } = aReport({ _id: id, number: id, ...promise, nextAt: next })
  return { ...report, settled: 1 }
}

let town: TownCloud
beforeAll(async () => {
  const reports = Array.from({ length: scale.reports }, (_, n) =>
    openReport(n, Date.now() + (n < DUE ? -HOUR : 30 * DAY)),
  )
  town = await openTownCloud({ documents: { ...documents, reports } })
}, scale.patience)
afterAll(() => town.close())

describe(`among ${scale.reports.toLocaleString('en')} open reports`, () => {
  it('the timer looks at what is due, and at nothing when nothing is', async () => {
    const [busy] = await town.cloud.fire('timer')
    const warned = town.cloud.find('reports', { marks: 'contact' })
    expect(warned).toHaveLength(DUE)
    expect(busy?.examined).toBeLessThanOrEqual(DUE * OF_A_STEP)
    const [idle] = await town.cloud.fire('timer')
    expect(idle).toMatchObject({ examined: 0, writes: 0 })
    const looked = `${busy?.examined} documents for ${DUE} that were due, 0 when none was`
    proven('due', `${scale.reports} open reports: the timer looked at ${looked}`)
  })
})
