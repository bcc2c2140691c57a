import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, openTestCloud, type TestCloud } from './cloud-for-tests.ts'

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud()
  await local.cloud.load('entries', [])
})
afterAll(() => local.close())

const writers = 64
const each = 16

/** How many writes reached the disk, and in how many syncs, while `work` ran. */
async function counted(work: () => Promise<unknown>) {
  const before = { ...local.cloud.counts }
  await work()
  const { writes, syncs } = local.cloud.counts
  return { writes: writes - before.writes, syncs: syncs - before.syncs }
}

describe('64 writers at once', () => {
  it('share a sync among 8 writes or more, at the gateway', async () => {
    const insert = {
      action: 'database.insertDocument',
      collectionName: 'entries',
      data: ['{"n":1}'],
    }
    const writeOn = async () => {
      for (let n = 0; n < each; n++) expect(await ask(local, insert)).toHaveProperty('data')
    }
    const { writes, syncs } = await counted(() =>
      Promise.all(Array.from({ length: writers }, writeOn)),
    )
    expect(writes).toBe(writers * each)
    expect(writes / syncs).toBeGreaterThanOrEqual(8)
  })

  it('share a sync among 8 writes or more, through the SDK', async () => {
    const body = `
      const writeOn = async () => {
        for (let n = 0; n < ${each}; n++) await db.collection('entries').add({ n })
      }
      await Promise.all(Array.from({ length: ${writers} }, writeOn))`
    const { writes, syncs } = await counted(() => local.run(body))
    expect(writes).toBe(writers * each)
    expect(writes / syncs).toBeGreaterThanOrEqual(8)
  })
})
