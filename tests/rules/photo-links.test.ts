import { describe, expect, it } from 'vitest'
import { openFiles } from '../../cloudfunctions/cloud/files.ts'
import { noon } from './example.ts'

const HOUR = 3_600_000

/** A platform that makes links, counting them, for all files but those that are gone. */
function platform() {
  const clock = { now: noon }
  const batches: string[][] = []
  const files = openFiles(
    {
      async getTempFileURL({ fileList }) {
        const ids = fileList.map((file) => (typeof file === 'string' ? file : file.fileID))
        batches.push(ids)
        const made = ids.map((fileID) => ({
          fileID,
          code: fileID.startsWith('gone') ? 'STORAGE_FILE_NONEXIST' : 'SUCCESS',
          tempFileURL: `https://files/${fileID}?${batches.length}`,
        }))
        return { fileList: made }
      },
    },
    () => clock.now,
  )
  return { files, clock, batches }
}

describe("photos' links", () => {
  it('are made for what is asked, once for a file asked twice, and not for what is gone', async () => {
    const { files, batches } = platform()
    const links = await files.links(['a', 'b', 'a', 'gone'])
    expect([...links.keys()].sort()).toEqual(['a', 'b'])
    expect(batches).toEqual([['a', 'b', 'gone']])
  })

  it('cost nothing when nothing is asked', async () => {
    const { files, batches } = platform()
    expect(await files.links([])).toEqual(new Map())
    expect(batches).toEqual([])
  })

  it('are handed out again for an hour, half of their life, and then made anew', async () => {
    const { files, clock, batches } = platform()
    const first = await files.links(['a'])
    clock.now += HOUR - 1
    expect(await files.links(['a'])).toEqual(first)
    expect(batches).toHaveLength(1)
    clock.now += 1
    expect(await files.links(['a'])).not.toEqual(first)
  })

  it('are asked for by no more than fifty at once', async () => {
    const { files, batches } = platform()
    const ids = Array.from({ length: 120 }, (_, i) => `file-${i}`)
    expect((await files.links(ids)).size).toBe(120)
    expect(batches.map((batch) => batch.length)).toEqual([50, 50, 20])
  })
})
