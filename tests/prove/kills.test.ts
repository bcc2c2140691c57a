import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTownCloud } from '../procedures/cloud-of-town.ts'
import { town } from '../procedures/town.ts'
import { wrongAfter } from './aftermath.ts'
import { type Acknowledged, accounts, keepBusy } from './busy.ts'
import { chanceOf } from './chance.ts'
import { functionsWith } from './functions.ts'
import { Mortal } from './mortal.ts'
import { proven } from './proven.ts'
import { scale } from './scale.ts'

const data = mkdtempSync(join(tmpdir(), 'town-kills-'))
const functions = functionsWith('transfer')

beforeAll(async () => {
  const documents = { ...town, accounts, transfers: [], reports: [] }
  await (await openTownCloud({ data, functions, documents })).close()
})
afterAll(() => rmSync(data, { recursive: true }))

/** The longest that a cloud lives once it works, in ms. */
const LIFE = 1000

describe('a cloud killed at any moment', () => {
  it('has lost nothing that it acknowledged', { timeout: scale.patience }, async () => {
    const chance = chanceOf('kills')
    const all: Acknowledged = { steps: [], transfers: [] }
    for (let kills = 0; kills < scale.kills; kills++) {
      const mortal = await Mortal.start(data, functions)
      await mortal.call('api', 'oOpenidOf-chen', { procedure: 'person.me' })
      const busy = keepBusy(mortal, chance)
      await setTimeout(chance.below(LIFE))
      await mortal.kill()
      const { steps, transfers } = await busy
      all.steps.push(...steps)
      all.transfers.push(...transfers)
      expect(await wrongAfter(data, functions, all), `after kill ${kills + 1}`).toEqual([])
    }
    expect(all.steps.length).toBeGreaterThan(scale.kills)
    expect(all.transfers.length).toBeGreaterThan(scale.kills)
    const count = `${all.steps.length} steps and ${all.transfers.length} transfers acknowledged`
    proven('kills', `${scale.kills} kills -9, ${count}: none lost, none half, every effect once`)
  })
})
