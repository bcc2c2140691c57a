import { join } from 'node:path'
import type { PhonePage } from './browser.ts'

/** What the page in front measures, in px. */
export type Measured = {
  width: number
  /** How far right anything on it goes. */
  reach: number
  targets: { what: string; width: number; height: number }[]
  texts: { what: string; size: number }[]
  /** Words that don't fit their box. */
  cut: string[]
}

/** Measures the page in front: what can be tapped, how large its words are, what does not fit. */
export async function measure(page: PhonePage): Promise<Measured> {
  await page.addScriptTag({ path: join(import.meta.dirname, 'in-page', 'measure.js') })
  return page.evaluate<Measured>('measurePage()')
}

/** How large things are at least, px; `cuts`: whether words may be cut short. */
export type Least = { target: number; text: number; cuts: boolean }

const px = (size: number) => `${Math.round(size * 10) / 10} px`
const slack = 0.5

/** What is wrong with a page, in words; nothing when all is as large as it should be. */
export function faults({ width, reach, targets, texts, cut }: Measured, least: Least): string[] {
  const small = targets.filter((one) => Math.min(one.width, one.height) < least.target - slack)
  const faint = texts.filter(({ size }) => size < least.text - slack)
  return [
    ...(reach > width + slack ? [`reaches out to ${px(reach)} of ${px(width)}`] : []),
    ...small.map((one) => `${one.what}: only ${px(one.width)} × ${px(one.height)} to tap`),
    ...faint.map(({ what, size }) => `${what}: only ${px(size)} to read`),
    ...(least.cuts ? [] : cut.map((what) => `${what}: cut off`)),
  ]
}
