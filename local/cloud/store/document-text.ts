import { encode } from '../ejson.ts'
import type { Document } from './document.ts'

const texts = new WeakMap<Document, string>()

/**
 * A whole document as EJSON: on its way to the disk, to a caller, or beside another one. A document
 * never changes, so it is written out once for as long as it lives.
 */
export function textOf(document: Document): string {
  const known = texts.get(document)
  if (known !== undefined) return known
  const text = encode(document)
  texts.set(document, text)
  return text
}
