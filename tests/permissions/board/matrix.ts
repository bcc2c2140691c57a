import type { ProceduresOf } from '../procedures-of.ts'
import { ofEverybody } from '../shared-rows.ts'

export const boardMatrix = {
  'board.inArea': ofEverybody(),
  'board.detail': ofEverybody('unpublished'),
  'board.open': ofEverybody(),
  'board.preview': ofEverybody(),
} satisfies Record<ProceduresOf<'board'>, string>
