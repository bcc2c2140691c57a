import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import { openTown, type Town } from '../procedures/help/open-town.ts'
import { brokenIn, unsettledIn } from './broken-reports.ts'
import { chanceOf } from './chance.ts'
import { proven } from './proven.ts'
import { RepeatedCalls } from './repeated-calls.ts'
import { scale } from './scale.ts'
import { untilConfirmed } from './until-confirmed.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

describe('a repeated call', () => {
  it('changes nothing and gets the first answer', { timeout: scale.patience }, async () => {
    const chance = chanceOf('replays')
    let lives = 0
    let replays = 0
    while (replays < scale.replays) {
      const four = Array.from({ length: 4 }, () => new RepeatedCalls(town, chance))
      await Promise.all(four.map((one) => one.live()))
      expect(four.flatMap(({ wrong }) => wrong)).toEqual([])
      replays += four.reduce((sum, one) => sum + one.replays, 0)
      lives += four.length
    }
    await untilConfirmed(town.cloud)
    const reports = town.cloud.find('reports') as Report[]
    expect(reports.filter(({ restOf }) => restOf === undefined)).toHaveLength(lives)
    expect(brokenIn(reports)).toEqual([])
    expect(unsettledIn(reports)).toEqual([])
    expect(town.cloud.find('ratings')).toHaveLength(lives)
    proven('replays', `${replays} calls again over ${lives} lives: one effect, the same answer`)
  })
})
