import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '../../scripts/paths.ts'

/** A folder with our functions as they are deployed, and one of a proof's own beside them. */
export function functionsWith(fixture: string): string {
  const folder = at('dist', 'prove', fixture)
  rmSync(folder, { recursive: true, force: true })
  cpSync(at('dist', 'cloudfunctions'), folder, { recursive: true })
  const own = join(import.meta.dirname, 'fixtures', 'functions', fixture)
  cpSync(own, join(folder, fixture), { recursive: true })
  return folder
}
