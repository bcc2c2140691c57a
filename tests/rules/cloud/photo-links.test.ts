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
  it('are made once a file, and not for a file that is gone', async () => {
    const { files, batches } = platform()
    const links = await files.links(['a', 'b', 'a', 'gone'])
    expect([...links.keys()].sort()).toEqual(['a', 'b'])
    expect(batches).toEqual([['a', 'b', 'gone']])
  })

  it('cost no request for an empty list', async () => {
    const { files, batches } = platform()
    expect(await files.links([])).toEqual(new Map())
    expect(batches).toEqual([])
  })

  it('are kept for an hour, half of their life, and then made anew', async () => {
    const { files, clock, batches } = platform()
    const first = await files.links(['a'])
    clock.now += HOUR - 1
    expect(await files.links(['a'])).toEqual(first)
    expect(batches).toHaveLength(1)
    clock.now += 1
    expect(await files.links(['a'])).not.toEqual(first)
  })

  it('are requested by fifty at most at once', async () => {
    const { files, batches } = platform()
    const ids = Array.from({ length: 120 }, (_, i) => `file-${i}`)
    expect((await files.links(ids)).size).toBe(120)
    expect(batches.map((batch) => batch.length)).toEqual([50, 50, 20])
  })
})

describe('the bytes of a file', () => {
  it('are read, and are nothing when the file is gone', async () => {
    const { files } = platform()
    expect(Buffer.from((await files.read('a')) ?? []).toString()).toBe('bytes of a')
    expect(await files.read('gone')).toBeUndefined()
    await expect(files.read('stuck')).rejects.toThrow()
  })

  it('are deleted where some are gone already, and the platform’s failure is thrown', async () => {
    const { files, batches } = platform()
    const ids = Array.from({ length: 60 }, (_, i) => `gone-${i}`)
    await files.remove(ids)
    expect(batches.map((batch) => batch.length)).toEqual([50, 10])
    await expect(files.remove(['a', 'stuck'])).rejects.toThrow('SYS_ERR')
  })

  it('leave no link in the instance when they are deleted', async () => {
    const { files, batches } = platform()
    await files.links(['a'])
    await files.remove(['a'])
    await files.links(['a'])
    expect(batches).toEqual([['a'], ['a'], ['a']])
  })
})
