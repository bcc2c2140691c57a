import { existsSync, readFileSync } from 'node:fs'
import { write } from '../files.ts'
import { at } from '../paths.ts'

/** A document that the build prints from the source: its file, and what it should say now. */
export type EmittedDoc = { file: string; text: () => string }

/** Where a document that the build prints lies. */
export const docAt = (name: string): string => at('docs', name)

/** Writes it when it changed; says how that went. */
export function writeDoc({ file, text }: EmittedDoc): string {
  const now = text()
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return 'unchanged'
  write(file, now)
  return 'written anew'
}

/** A row of a table. */
export const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A name as code. */
export const code = (name: string): string => `\`${name}\``
