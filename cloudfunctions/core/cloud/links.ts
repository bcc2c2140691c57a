import type { CloudBase } from '@cloudbase/node-sdk'

/** How long links live, in seconds; each is handed out for half of that, then made anew. */
const LIFE = { usual: 2 * 3600, brief: 600 } as const

/** How many files the platform takes at once. */
const BATCH = 50

/** A file that a link is asked for, and how long the link is to live. */
type Asked = { fileID: string; life: keyof typeof LIFE }

/** The links to files that an instance has made, by file and life. */
export class Links {
  readonly #known = new Map<string, { url: string; until: number }>()
  readonly #app: Pick<CloudBase, 'getTempFileURL'>
  readonly #now: () => number

  constructor(app: Pick<CloudBase, 'getTempFileURL'>, now: () => number) {
    this.#app = app
    this.#now = now
  }

  /**
   * Links by file id; one operation for 50 that are not known. A file that is gone has no link; one that
   * is asked for as both has a brief one only.
   */
  async of(usual: readonly string[], brief: readonly string[]): Promise<Map<string, string>> {
    for (const [key, { until }] of this.#known) if (until <= this.#now()) this.#known.delete(key)
    const short = new Set(brief)
    const long = [...new Set(usual)].filter((fileID) => !short.has(fileID))
    const asked: Asked[] = [
      ...long.map((fileID) => ({ fileID, life: 'usual' as const })),
      ...[...short].map((fileID) => ({ fileID, life: 'brief' as const })),
    ]
    const missing = asked.filter((one) => !this.#known.has(keyOf(one)))
    for (const batch of batches(missing)) await this.#make(batch)
    return new Map(
      asked.flatMap((one) => {
        const link = this.#known.get(keyOf(one))
        return link ? [[one.fileID, link.url] as const] : []
      }),
    )
  }

  /** Forgets the links to a file that is gone. */
  forget(fileID: string): void {
    for (const life of ['usual', 'brief'] as const) this.#known.delete(keyOf({ fileID, life }))
  }

  async #make(asked: readonly Asked[]): Promise<void> {
    const { fileList } = await this.#app.getTempFileURL({
      fileList: asked.map(({ fileID, life }) => ({ fileID, maxAge: LIFE[life] })),
    })
    for (const one of asked) {
      const made = fileList.find(({ fileID }) => fileID === one.fileID)
      if (made?.code !== 'SUCCESS') continue
      const until = this.#now() + LIFE[one.life] * 500
      this.#known.set(keyOf(one), { url: made.tempFileURL, until })
    }
  }
}

const keyOf = ({ fileID, life }: Asked): string => `${life} ${fileID}`

/** A list in parts of as many as the platform takes at once. */
export const batches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) =>
    all.slice(at * BATCH, (at + 1) * BATCH),
  )
