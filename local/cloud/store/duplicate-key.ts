import { CloudError } from '../cloud-error.ts'
import { encode } from '../ejson.ts'

/** The refusal of a second document with the values of a unique index, in MongoDB's words. */
export function duplicateKey(index: string, key: Record<string, unknown>): CloudError {
  const message = `E11000 duplicate key error index: ${index} dup key: ${encode(key)}`
  return new CloudError('DATABASE_DUPLICATE_WRITE', message)
}
