import type { CloudBase } from '@cloudbase/node-sdk'

/** Files, as the procedures see them. */
export type Files = {
  /** Short-lived links to files, by file id; one operation for 50 at most. A file that is gone has no link. */
  links(fileIds: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** How long a link lives, in seconds; it is handed out for half of that, then made anew. */
const LIFE = 2 * 3600

/** How many links the platform makes at once. */
const BATCH = 50

/** The files behind CloudBase's SDK; links are kept by the instance. */
export function openFiles(app: Pick<CloudBase, 'getTempFileURL'>, now: () => number): Files {
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
      for (let at = 0; at < missing.length; at += BATCH) {
        await fetchLinks(missing.slice(at, at + BATCH))
      }
      return new Map(
        fileIds.flatMap((id) => {
          const link = known.get(id)
          return link ? [[id, link.url] as const] : []
        }),
      )
    },
  }
}
