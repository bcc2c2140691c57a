import type { CloudBase } from '@cloudbase/node-sdk'
import { Bucket, type Stored } from './bucket.ts'
import type { Host } from './host.ts'
import { batches, Links } from './links.ts'

/** Files, as the procedures see them. */
export type Files = {
  /**
   * Short-lived links to files, by file id, those to `brief` for ten minutes; one operation for 50 at
   * most. A file that is gone has no link.
   */
  links(usual: readonly string[], brief?: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The path of a file of this environment; nothing for any other id. */
  pathOf(fileId: string): string | undefined
  /**
   * The bytes of a file, or why there are none: it is gone, or it has more than `most`, of which no
   * more than that is ever held; one operation.
   */
  read(fileId: string, most: number): Promise<Uint8Array | 'gone' | 'large'>
  /** Keeps bytes at a path (over what was there); returns the file's id; one operation. */
  write(path: string, bytes: Uint8Array): Promise<string>
  /** Deletes files for good, those that are gone already too; one operation for 50 at most. */
  remove(fileIds: readonly string[]): Promise<void>
  /**
   * The files whose path begins so, by their paths, a thousand at most, from after a path on; one
   * operation, and one of the object store's own.
   */
  below(prefix: string, after?: string): Promise<readonly Stored[]>
}

/** The platform's word for a file that is not there. */
const GONE = 'STORAGE_FILE_NONEXIST'

/** The platform, as far as it is needed here, and its environment. */
type Storage = Pick<CloudBase, 'getTempFileURL' | 'uploadFile' | 'deleteFile' | 'getUploadMetadata'>

/** The files behind CloudBase's SDK; links are kept by the instance. */
export function openFiles(app: Storage, host: Host): Files {
  const links = new Links(app, host.now)
  const bucket = new Bucket(app, host)
  return {
    links: (usual, brief = []) => links.of(usual, brief),
    pathOf(fileId) {
      const [, env, path] = /^cloud:\/\/([^./]+)[^/]*\/(.+)$/.exec(fileId) ?? []
      return env === host.env() ? path : undefined
    },
    async read(fileID, most) {
      const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
      const { code, tempFileURL = '' } = fileList[0] ?? {}
      if (code === GONE) return 'gone'
      if (code !== 'SUCCESS') throw new Error(`a file has no link: ${code}`)
      return readAtMost(await host.fetch(tempFileURL), most)
    },
    async write(cloudPath, bytes) {
      const { fileID } = await app.uploadFile({ cloudPath, fileContent: Buffer.from(bytes) })
      return fileID
    },
    async remove(fileIds) {
      for (const fileList of batches(fileIds)) {
        const done = await app.deleteFile({ fileList })
        const failed = done.fileList.find(({ code }) => code !== 'SUCCESS' && code !== GONE)
        if (failed) throw new Error(`a file could not be deleted: ${failed.code}`)
        for (const id of fileList) links.forget(id)
      }
    },
    below: (prefix, after = '') => bucket.list(prefix, after),
  }
}

/** The bytes of a reply; one that has more than `most` is not read to its end. */
async function readAtMost(
  response: Response,
  most: number,
): Promise<Uint8Array | 'gone' | 'large'> {
  if (response.status === 404) return 'gone'
  if (!response.ok || !response.body)
    throw new Error(`a file could not be read: ${response.status}`)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body) {
    size += part.length
    // Leaving the loop ends the download.
    if (size > most) return 'large'
    parts.push(part)
  }
  return Buffer.concat(parts)
}
