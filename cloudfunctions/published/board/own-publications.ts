import type { OwnData } from '../../core/procedure/context.ts'
import { removeFromBoard } from './board.ts'
import { publicFolder } from './photo-copies.ts'
import { publicationOf } from './rules/publication-id.ts'

/** What somebody agreed to show goes with them. */
export const ownPublications: OwnData = {
  async eraseAround(context, { kind, id }) {
    if (kind === 'report') await removeFromBoard(context, id)
  },
  foldersOf: async ({ sign }, { kind, id }) =>
    kind === 'report' ? [{ path: publicFolder(sign(publicationOf(id))) }] : [],
}
