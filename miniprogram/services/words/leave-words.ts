/** What is said of a leave. */
import type { LeaveTold } from '../../../typings/procedures'

/** Who stands in, in words; while nobody does yet, who will. */
export function standInWords({ backup, onGrids }: Pick<LeaveTold, 'backup' | 'onGrids'>): string {
  if (backup) return `由${backup}替`
  return onGrids ? '由网格的替班人替' : '到时候由同岗的或上一级替'
}
