import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import { openTown, type Town } from '../procedures/help/open-town.ts'
import { brokenIn, unsettledIn } from './broken-reports.ts'
import { chanceOf } from './chance.ts'
import { proven } from './proven.ts'
import { kinds, run, startOf } from './race.ts'
import { scale } from './scale.ts'
import { untilConfirmed } from './until-confirmed.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** Races whose reports are put in at once, and those that are under way at the same time. */
const BATCH = 200
const SIDE_BY_SIDE = 4

describe('a race for the same step of a report', () => {
  it('has exactly one winner, race after race', { timeout: scale.patience }, async () => {
    const chance = chanceOf('races')
    const wrong: string[] = []
    for (let ran = 0; ran < scale.races; ran += BATCH) {
      const starts = Array.from({ length: BATCH }, () => startOf(chance.pick(kinds)))
      const reports = starts.map(({ report }) => report)
      await town.cloud.load('reports', reports)
      for (let at = 0; at < BATCH; at += SIDE_BY_SIDE) {
        const few = starts.slice(at, at + SIDE_BY_SIDE)
        const ends = await Promise.all(few.map((start) => run(town, start, chance)))
        wrong.push(...ends.flat())
      }
    }
    expect(wrong).toEqual([])
    await untilConfirmed(town.cloud)
    const reports = town.cloud.find('reports') as Report[]
    expect(brokenIn(reports)).toEqual([])
    expect(unsettledIn(reports)).toEqual([])
    proven('races', `${scale.races} races of ${kinds.length} kinds, exactly one winner each`)
  })
})
