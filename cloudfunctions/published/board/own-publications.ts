import type { OwnData } from '../../core/procedure/context.ts'
import { removeFromBoard } from './board.ts'

/** What somebody agreed to show goes with them. */
export const ownPublications: OwnData = {
  async eraseAround(context, { kind, id }) {
    if (kind === 'report') await removeFromBoard(context, id)
  },
}
