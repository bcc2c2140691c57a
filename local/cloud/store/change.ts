import { calculateObjectSize } from 'bson'
import { refused } from '../cloud-error.ts'
import type { Document } from './document.ts'
import { textOf } from './document-text.ts'

/** A document put in a collection, or removed (null); `fresh` ones must not exist yet. */
export type Change = { collection: string; id: string; document: Document | null; fresh?: boolean }

/** A change as the disk takes it: the document as EJSON. */
export type WrittenLine = { collection: string; id: string; body: string | null }

/** MongoDB's limit for one document, in bytes of BSON. */
const maxBytes = 16 * 1024 * 1024
/** A text of this length can't become that large: an element of a list takes at most 8 times its digits. */
const harmless = maxBytes / 8

/** Writes a change out. @throws DATABASE_REQUEST_FAILED for a document over 16 MB */
export function lineOf({ collection, id, document }: Change): WrittenLine {
  if (document === null) return { collection, id, body: null }
  const body = textOf(document)
  if (body.length > harmless && calculateObjectSize(document) > maxBytes) {
    throw refused(`object to insert too large: more than ${maxBytes} bytes`)
  }
  return { collection, id, body }
}
