import { describe, expect, it } from 'vitest'
import { openFiles } from '../../../cloudfunctions/core/cloud/files.ts'
import { noon } from '../help/example.ts'

const HOUR = 3_600_000

/** What the platform says of a file. */
const codeOf = (fileId: string): string =>
  fileId.startsWith('gone') ? 'STORAGE_FILE_NONEXIST' : fileId === 'stuck' ? 'SYS_ERR' : 'SUCCESS'

/** A platform that makes links and deletes, noting what it is asked at once; some files are gone. */
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
          code: codeOf(fileID),
          tempFileURL: `https://files/${fileID}?${batches.length}`,
        }))
        return { fileList: made }
      },
      async deleteFile({ fileList }) {
        batches.push(fileList)
        return { fileList: fileList.map((fileID) => ({ fileID, code: codeOf(fileID) })) }
      },
      async downloadFile({ fileID }) {
        if (codeOf(fileID) !== 'SUCCESS') throw Object.assign(new Error(), { code: codeOf(fileID) })
        return { fileContent: `bytes of ${fileID}`, message: '' }
      },
      uploadFile: async ({ cloudPath }) => ({ fileID: `cloud://${cloudPath}` }),
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

describe("a file's bytes", () => {
  it('are read, and are nothing once they are gone', async () => {
    const { files } = platform()
    expect(Buffer.from((await files.read('a')) ?? []).toString()).toBe('bytes of a')
    expect(await files.read('gone')).toBeUndefined()
    await expect(files.read('stuck')).rejects.toThrow()
  })

  it('are deleted for good, though some are gone already, and not when the platform fails', async () => {
    const { files, batches } = platform()
    const ids = Array.from({ length: 60 }, (_, i) => `gone-${i}`)
    await files.remove(ids)
    expect(batches.map((batch) => batch.length)).toEqual([50, 10])
    await expect(files.remove(['a', 'stuck'])).rejects.toThrow('SYS_ERR')
  })

  it('leave no link behind with the instance', async () => {
    const { files, batches } = platform()
    await files.links(['a'])
    await files.remove(['a'])
    await files.links(['a'])
    expect(batches).toEqual([['a'], ['a'], ['a']])
  })
})
