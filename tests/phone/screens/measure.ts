import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measured } from '../../../scripts/check/audit/run.ts'
import type { PhonePage } from '../help/browser.ts'

const script = ['colours', 'tree', 'pictures', 'measure']
  .map((name) => readFileSync(join(import.meta.dirname, 'in-page', `${name}.js`), 'utf8'))
  .join('\n')

/** What moves comes to rest first, but for what moves for ever. */
const atRest = `Promise.allSettled(
  document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime < 5_000)
    .map(({ finished }) => finished)
)`

/** Measures the page in front: how large, how clear, how much of it there is. */
export async function measure(page: PhonePage): Promise<Measured> {
  if (!(await page.evaluate(`'measurePage' in globalThis`)))
    await page.addScriptTag({ content: script })
  await page.evaluate(`(async () => void (await ${atRest}))()`)
  return page.evaluate<Measured>('measurePage()')
}
