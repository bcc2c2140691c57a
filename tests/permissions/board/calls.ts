import { community } from '../../procedures/help/town.ts'
import type { ProceduresOf } from '../procedures-of.ts'

export const boardPlain = {
  'board.inArea': { community },
  'board.detail': { publication: '0'.repeat(32) },
  'board.open': { community },
  'board.preview': { words: '灯不亮' },
} satisfies Record<ProceduresOf<'board'>, unknown>
