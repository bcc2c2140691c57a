import { remedyStatusLabel } from '../../../../miniprogram/contract/remedy.ts'
import type { Remedy } from '../remedy-record.ts'

/** Where a remedy stands, in words; once revisited it waits for its reporter. */
export const statusText = ({ status, revisitedAt }: Pick<Remedy, 'status' | 'revisitedAt'>) =>
  status === 'revisit' && revisitedAt !== undefined ? '等居民再评' : remedyStatusLabel[status]
