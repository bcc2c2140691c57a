import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Gather, GroupCommit } from '../../local/cloud/store/group-commit.ts'
import type { Line } from '../../local/cloud/store/journal.ts'
import { ask, openTestCloud, type TestCloud } from './cloud-for-tests.ts'

const atOnce: Gather = () => setImmediate()

describe('a commit', () => {
  /** A disk that says when it has been given something, and ends a commit only when it is told to. */
  function aDisk() {
    const commits: string[][] = []
    const ends: ((error?: Error) => void)[] = []
    let begun = () => {}
    return {
      commits,
      commit: (lines: readonly Line[]) => {
        commits.push(lines.map(({ id = '' }) => id))
        begun()
        return new Promise<void>((resolve, reject) =>
          ends.push((error) => (error ? reject(error) : resolve())),
        )
      },
      checkpoint: async () => {},
      end: (error?: Error) => ends.shift()?.(error),
      nextCommit: () => new Promise<void>((resolve) => (begun = resolve)),
    }
  }
  const line = (id: string): Line => ({ collection: 'entries', id, body: '{}' })

  let disk: ReturnType<typeof aDisk>
  let group: GroupCommit
  beforeEach(() => {
    disk = aDisk()
    group = new GroupCommit(disk, atOnce)
  })

  it('takes all who wrote in one turn', async () => {
    const begins = disk.nextCommit()
    for (const id of ['a', 'b', 'c']) group.append([line(id)])
    await begins
    expect(disk.commits).toEqual([['a', 'b', 'c']])
  })

  it('takes no writer once it is under way, and writers who come meanwhile share the next one', async () => {
    const first = disk.nextCommit()
    group.append([line('a')])
    await first
    const second = disk.nextCommit()
    for (let n = 0; n < 64; n++) {
      group.append([line(`late ${n}`)])
      await setImmediate()
    }
    expect(disk.commits).toEqual([['a']])
    disk.end()
    await second
    expect(disk.commits.map(({ length }) => length)).toEqual([1, 64])
  })

  it('is waited for by readers who could have seen its writes', async () => {
    const settled: string[] = []
    const begins = disk.nextCommit()
    group.append([line('a')])
    void group.settled().then(() => settled.push('writer'))
    await begins
    void group.settled().then(() => settled.push('reader'))
    await setImmediate()
    expect(settled).toEqual([])
    disk.end()
    await group.settled()
    expect(settled).toEqual(['writer', 'reader'])
    expect(group.counts).toEqual({ writes: 1, syncs: 1 })
  })

  it('that fails fails all who wait for it, and whoever writes afterwards', async () => {
    const begins = disk.nextCommit()
    group.append([line('a')])
    const waits = [group.settled(), group.settled()]
    await begins
    group.append([line('b')])
    waits.push(group.settled())
    disk.end(new Error('the disk is full'))
    for (const wait of waits) await expect(wait).rejects.toThrow('the disk is full')
    expect(() => group.append([line('c')])).toThrow('the disk is full')
    expect(disk.commits).toEqual([['a']])
  })
})

describe('64 writers at once', () => {
  const writers = 64
  const each = 4

  // while they write, a commit is begun when all of them wait for it: how fast they are is no matter
  let gather = atOnce
  const untilAllWait: Gather = async (queued) => {
    while (queued() < writers) await setImmediate()
  }

  let local: TestCloud
  beforeAll(async () => {
    local = await openTestCloud({ gather: (queued) => gather(queued) })
    await local.cloud.load('entries', [])
  })
  afterAll(() => local.close())

  /** How many writes reached the disk, and in how many syncs, while `work` ran. */
  async function counted(work: () => Promise<unknown>) {
    const before = { ...local.cloud.counts }
    gather = untilAllWait
    await work().finally(() => {
      gather = atOnce
    })
    const { writes, syncs } = local.cloud.counts
    return { writes: writes - before.writes, syncs: syncs - before.syncs }
  }
  const shared = { writes: writers * each, syncs: each }

  it('share each sync, at the gateway', async () => {
    const insert = {
      action: 'database.insertDocument',
      collectionName: 'entries',
      data: ['{"n":1}'],
    }
    const writeOn = async () => {
      for (let n = 0; n < each; n++) expect(await ask(local, insert)).toHaveProperty('data')
    }
    const all = () => Promise.all(Array.from({ length: writers }, writeOn))
    expect(await counted(all)).toEqual(shared)
  })

  it('share each sync, through the SDK', async () => {
    const body = `
      const writeOn = async () => {
        for (let n = 0; n < ${each}; n++) await db.collection('entries').add({ n })
      }
      await Promise.all(Array.from({ length: ${writers} }, writeOn))`
    expect(await counted(() => local.run(body))).toEqual(shared)
  })
})
