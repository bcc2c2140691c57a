import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../cloudfunctions/core/clock/date.ts'
import { areasOf } from '../../cloudfunctions/directory/place/rules/area.ts'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import { tuesday } from '../moments.ts'
import { openTownCloud, type TownCloud } from '../procedures/help/cloud-of-town.ts'
import { community, town as documents } from '../procedures/help/town.ts'
import { aReport } from '../rules/help/example.ts'
import { proven } from './proven.ts'
import { scale } from './scale.ts'

/** How many of all open reports have something due. */
const DUE = 40

/** What one step by time may look at: the report as it is taken up, written and settled, and whom it tells. */
const OF_A_STEP = 5

/** A grid of the city: ninety kinds of reports in each of as many as are needed. */
function gridOf(n: number): Pick<Report, 'area' | 'areas'> {
  const area = `${community}${String(n).padStart(3, '0')}`
  return { area, areas: areasOf(area) }
}

/** What may be looked at to count one anew: its cell and those above it, up to the city. */
const OF_COUNTING = 55

/** An open report whose next moment, the missed contact, comes at a time (epoch ms). */
function openReport(n: number, next: number): Report {
  const id = `open-${n}`
  const promise = { promisedAt: tuesday, dueAt: tuesday + 90 * DAY, contactBy: next }
  const where = { category: theCity.categories[n % 90]?.code ?? '', ...gridOf(Math.floor(n / 90)) }
  const told = { _id: id, number: id, ...where, ...promise, nextAt: next }
  const { outbox: _, ...report } = aReport(told)
  return report
}

let town: TownCloud
beforeAll(async () => {
  const reports = Array.from({ length: scale.open }, (_, n) =>
    openReport(n, tuesday + (n < DUE ? -HOUR : 30 * DAY)),
  )
  town = await openTownCloud({ documents: { ...documents, reports } })
}, scale.patience)
afterAll(() => town.close())

describe(`among ${scale.open.toLocaleString('en')} open reports`, () => {
  it('the timer reads those that are due, and nothing when none is', async () => {
    let examined = 0
    let rests = false
    // Each piece of work has its share of a firing, and goes on with the next one.
    for (let firings = 0; firings < 10 && !rests; firings++) {
      const [fired] = await town.cloud.fire('timer')
      examined += fired?.examined ?? 0
      rests = fired?.writes === 0 && fired.examined === 0
    }
    expect(rests).toBe(true)
    expect(town.cloud.find('reports', { fired: 'contact' })).toHaveLength(DUE)
    expect(examined).toBeLessThanOrEqual(DUE * (OF_A_STEP + OF_COUNTING))
    const looked = `${examined} documents for ${DUE} that were due, 0 when none was`
    proven('due', `${scale.open} open reports: the timer looked at ${looked}`)
  })
})
