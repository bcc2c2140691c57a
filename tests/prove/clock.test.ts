import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { proven } from './proven.ts'
import { scale, seed } from './scale.ts'

const run = promisify(execFile)
const script = join(import.meta.dirname, 'fixtures', 'clock-in-zone.ts')

/** Minutes behind UTC in January and in July: what tells that the host really is in the zone. */
const zones = { UTC: [0, 0], 'Asia/Shanghai': [-480, -480], 'America/New_York': [300, 240] }

/** Tries the laws on a host in a zone. */
async function tryIn(zone: string): Promise<{ offsets: number[]; digest: string }> {
  const args = ['--import', 'tsx', script, String(seed), String(scale.clock)]
  const { stdout } = await run(process.execPath, args, { env: { ...process.env, TZ: zone } })
  return JSON.parse(stdout)
}

it('the clock keeps its laws, and says the same wherever its host is', {
  timeout: scale.patience,
}, async () => {
  const digests = new Set<string>()
  for (const [zone, offsets] of Object.entries(zones)) {
    const tried = await tryIn(zone)
    expect(tried.offsets).toEqual(offsets)
    digests.add(tried.digest)
  }
  expect(digests.size).toBe(1)
  const names = Object.keys(zones).join(', ')
  proven('clock', `${scale.clock} cases under each of ${names}: no law broken, all said the same`)
})
