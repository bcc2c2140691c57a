import type { OwnData } from '../../core/procedure/world.ts'
import { removeFromBoard } from './board.ts'

/** What somebody agreed to show goes with them. */
export const ownPublications: OwnData = {
  async eraseAround(world, { kind, id }) {
    if (kind === 'report') await removeFromBoard(world, id)
  },
}
