import { openFiles } from '../../../cloudfunctions/core/cloud/files.ts'
import { noon } from '../help/example.ts'

/** What the platform says of a file. */
const codeOf = (fileId: string): string =>
  fileId.startsWith('gone') ? 'STORAGE_FILE_NONEXIST' : fileId === 'stuck' ? 'SYS_ERR' : 'SUCCESS'

/** A platform that makes links and deletes, noting what it is asked at once; some files are gone. */
export function platformFiles() {
  const clock = { now: noon }
  const batches: string[][] = []
  const lives: (number | undefined)[][] = []
  const fetched: { url: string; headers: Headers }[] = []
  const replies: Response[] = []
  const store = { url: 'https://bucket.store/' }
  const files = openFiles(
    {
      async getTempFileURL({ fileList }) {
        const ids = fileList.map((file) => (typeof file === 'string' ? file : file.fileID))
        batches.push(ids)
        lives.push(fileList.map((file) => (typeof file === 'string' ? undefined : file.maxAge)))
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
      uploadFile: async ({ cloudPath }) => ({ fileID: `cloud://city.bucket/${cloudPath}` }),
      async getUploadMetadata({ cloudPath }) {
        const place = {
          url: `${store.url}${cloudPath}`,
          fileId: `cloud://city.b/${cloudPath}`,
        }
        const none = { token: '', authorization: '', cosFileId: '', download_url: '' }
        return { data: { ...place, ...none } }
      },
    },
    {
      now: () => clock.now,
      env: () => 'city',
      access: () => ({ id: 'id', key: 'key', token: 'token' }),
      fetch: async (url, init) => {
        fetched.push({ url: String(url), headers: new Headers(init?.headers) })
        return replies.shift() ?? new Response(`bytes of ${url}`)
      },
    },
  )
  return { files, clock, batches, lives, fetched, replies, store }
}
