import { readFileSync } from 'node:fs'
import { privacyText } from '../build/privacy-doc.ts'
import { proceduresText } from '../build/procedures.ts'
import { at } from '../paths.ts'
import type { Check } from './check.ts'

/** What is emitted and committed: the file, and what it should say now. */
const emitted: readonly [file: string, text: () => string][] = [
  [at('typings', 'procedures.d.ts'), proceduresText],
  [at('docs', 'privacy.md'), privacyText],
]

/** The committed types of the procedures, and the list of what is kept, are what the code says now. */
export const stale: Check = {
  name: 'what the build emits',
  run: () =>
    emitted
      .filter(([file, text]) => readFileSync(file, 'utf8') !== text())
      .map(([file]) => `${file} is not what the code says: npm run build`),
}
