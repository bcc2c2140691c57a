import type { CloudBase } from '@cloudbase/node-sdk'

/** Files, as the procedures see them. */
export type Files = {
  /** Short-lived links to files, by file id; one operation for 50 at most. A file that is gone has no link. */
  links(fileIds: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The bytes of a file, or nothing when it is gone; one operation. */
  read(fileId: string): Promise<Uint8Array | undefined>
  /** Keeps bytes at a path (over what was there); returns the file's id; one operation. */
  write(path: string, bytes: Uint8Array): Promise<string>
  /** Deletes files for good, those that are gone already too; one operation for 50 at most. */
  remove(fileIds: readonly string[]): Promise<void>
}

/** How long a link lives, in seconds; it is handed out for half of that, then made anew. */
const LIFE = 2 * 3600

/** How many files the platform takes at once. */
const BATCH = 50

/** The platform's word for a file that is not there. */
const GONE = 'STORAGE_FILE_NONEXIST'

type Storage = Pick<CloudBase, 'getTempFileURL' | 'downloadFile' | 'uploadFile' | 'deleteFile'>

/** The files behind CloudBase's SDK; links are kept by the instance. */
export function openFiles(app: Storage, now: () => number): Files {
  const known = new Map<string, { url: string; until: number }>()

  async function fetchLinks(fileIds: readonly string[]) {
    const { fileList } = await app.getTempFileURL({
      fileList: fileIds.map((fileID) => ({ fileID, maxAge: LIFE })),
    })
    for (const { code, fileID, tempFileURL } of fileList) {
      if (code === 'SUCCESS') known.set(fileID, { url: tempFileURL, until: now() + LIFE * 500 })
    }
  }

  return {
    async links(fileIds) {
      for (const [id, { until }] of known) if (until <= now()) known.delete(id)
      const missing = [...new Set(fileIds.filter((id) => !known.has(id)))]
      for (const batch of batches(missing)) await fetchLinks(batch)
      return new Map(
        fileIds.flatMap((id) => {
          const link = known.get(id)
          return link ? [[id, link.url] as const] : []
        }),
      )
    },
    async read(fileID) {
      try {
        const { fileContent } = await app.downloadFile({ fileID })
        return fileContent === undefined ? undefined : Buffer.from(fileContent)
      } catch (error) {
        if (Object(error).code === GONE) return undefined
        throw error
      }
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
        for (const id of fileList) known.delete(id)
      }
    },
  }
}

const batches = (fileIds: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(fileIds.length / BATCH) }, (_, at) =>
    fileIds.slice(at * BATCH, (at + 1) * BATCH),
  )
