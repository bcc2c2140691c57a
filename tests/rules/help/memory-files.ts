import type { Files } from '../../../cloudfunctions/core/cloud/files.ts'

/** Files in memory: every id that is asked for has a link, as if it lay there. */
export function memoryFiles(): Files {
  const kept = new Map<string, Uint8Array>()
  return {
    links: async (ids) => new Map(ids.map((id) => [id, `https://files/${id}`])),
    read: async (id) => kept.get(id),
    async write(path, bytes) {
      kept.set(path, bytes)
      return path
    },
    async remove(ids) {
      for (const id of ids) kept.delete(id)
    },
  }
}
