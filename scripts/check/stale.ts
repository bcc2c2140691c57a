import { readFileSync } from 'node:fs'
import type { EmittedDoc } from '../build/emitted-doc.ts'
import { lifecyclesDoc } from '../build/lifecycles-doc.ts'
import { privacyDoc } from '../build/privacy-doc.ts'
import { proceduresText } from '../build/procedures.ts'
import { at } from '../paths.ts'
import type { Check } from './check.ts'

/** What is emitted and committed: the file, and what it should say now. */
const emitted: readonly EmittedDoc[] = [
  { file: at('typings', 'procedures.d.ts'), text: proceduresText },
  privacyDoc,
  lifecyclesDoc,
]

/** The committed types of the procedures, and the documents that are printed, are what the code says now. */
export const stale: Check = {
  name: 'what the build emits',
  run: () =>
    emitted
      .filter(({ file, text }) => readFileSync(file, 'utf8') !== text())
      .map(({ file }) => `${file} is not what the code says: npm run build`),
}
