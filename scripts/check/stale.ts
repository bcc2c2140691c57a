import { readFileSync } from 'node:fs'
import { proceduresText } from '../build/procedures.ts'
import { at } from '../paths.ts'
import type { Check } from './check.ts'

/** The committed types of the procedures are those that the procedures have now. */
export const stale: Check = {
  name: 'typings/procedures.d.ts',
  run: () => {
    const committed = readFileSync(at('typings', 'procedures.d.ts'), 'utf8')
    return committed === proceduresText() ? [] : ['is not what the procedures say: npm run build']
  },
}
