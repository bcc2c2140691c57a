import type { Files } from '../../../cloudfunctions/core/cloud/files.ts'

/** Files in memory, and phones that upload: whatever is asked for has a link, as if it lay there. */
export type MemoryFiles = Files & {
  /** A phone puts bytes at a file id. */
  upload(id: string, bytes: Uint8Array): string
  /** The ids of all that is there. */
  all(): string[]
}

/** The beginning of every file id. */
const root = 'cloud://local.local/'

/** When things are written, epoch ms; and what lies wherever a phone says that it uploaded something. */
type Options = { now?: () => number; uploaded?: Uint8Array }

/** Opens them. */
export function memoryFiles({ now = () => 0, uploaded }: Options = {}): MemoryFiles {
  const kept = new Map<string, { bytes: Uint8Array; at: number }>()
  const put = (id: string, bytes: Uint8Array): string => {
    kept.set(id, { bytes: bytes.slice(), at: now() })
    return id
  }
  const pathOf = (id: string) => (id.startsWith(root) ? id.slice(root.length) : undefined)
  return {
    links: async (usual, brief = []) =>
      new Map([...usual, ...brief].map((id) => [id, `https://files/${id}`])),
    pathOf,
    async read(id, most) {
      const bytes = kept.get(id)?.bytes ?? (pathOf(id)?.startsWith('u/') ? uploaded : undefined)
      if (!bytes) return 'gone'
      return bytes.length > most ? 'large' : bytes.slice()
    },
    write: async (path, bytes) => put(root + path, bytes),
    async remove(ids) {
      for (const id of ids) kept.delete(id)
    },
    async below(prefix, after = '') {
      return [...kept]
        .map(([id, { at }]) => ({ id, path: pathOf(id) ?? '', at }))
        .filter(({ path }) => path.startsWith(prefix) && path > after)
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .slice(0, 1000)
    },
    upload: put,
    all: () => [...kept.keys()],
  }
}
