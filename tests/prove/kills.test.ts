import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tuesday } from '../moments.ts'
import { openTownCloud } from '../procedures/help/cloud-of-town.ts'
import { town } from '../procedures/help/town.ts'
import { chanceOf } from './chance.ts'
import { wrongAfter } from './check-after-kill.ts'
import { functionsWith } from './functions.ts'
import { type Acknowledged, accounts, keepBusy } from './keep-busy.ts'
import { KillableCloud } from './killable-cloud.ts'
import { proven } from './proven.ts'
import { scale } from './scale.ts'

const data = mkdtempSync(join(tmpdir(), 'town-kills-'))
const functions = functionsWith('transfer')

beforeAll(async () => {
  const documents = { ...town, accounts, transfers: [], reports: [] }
  await (await openTownCloud({ data, functions, documents })).close()
})
afterAll(() => rmSync(data, { recursive: true }))

const MINUTE = 60_000

/** How many acknowledged steps a cloud lives at most, and how long beyond them, in ms. */
const STEPS = 20
const BEYOND = 40

describe('a cloud killed at any moment', () => {
  it('has lost nothing that it acknowledged', { timeout: scale.patience }, async () => {
    const chance = chanceOf('kills')
    const all: Acknowledged = { steps: [], transfers: [] }
    for (let kills = 0; kills < scale.kills; kills++) {
      const at = tuesday + 2 * kills * MINUTE
      const cloud = await KillableCloud.start(data, functions, at)
      // Both functions are loaded before its life is counted, however slow the machine is.
      await cloud.call('api', 'oOpenidOf-chen', { procedure: 'person.me' })
      await cloud.call('transfer', 'oOpenidOf-chen', {})
      const { told, over } = keepBusy(cloud, chance)
      const steps = 1 + chance.below(STEPS)
      // Counted in what it acknowledged, not in time: a slow machine proves as much as a fast one.
      while (told.steps.length < steps || told.transfers.length === 0) await setTimeout(1)
      await setTimeout(chance.below(BEYOND))
      await cloud.kill()
      await over
      all.steps.push(...told.steps)
      all.transfers.push(...told.transfers)
      expect(
        await wrongAfter(data, functions, at + MINUTE, all),
        `after kill ${kills + 1}`,
      ).toEqual([])
    }
    const count = `${all.steps.length} steps and ${all.transfers.length} transfers acknowledged`
    proven('kills', `${scale.kills} kills -9, ${count}: none lost, none half, every effect once`)
  })
})
