import { onEachPage, type Rule } from '../rule.ts'
import { type Size, usualWidth } from '../run.ts'

/** How large letters are at least, px. MIIT 2021 asks elders' main text for 18 pt. */
const least: Record<Size, number> = { standard: 12, elder: 18, largest: 22 }
const slack = 0.5

/** Everything that is read is large enough to be, on a phone of the usual width. */
export const letters: Rule = {
  name: 'letters of 12 px, 18 for elders, 22 in the largest size',
  by: 'elders',
  weight: 0,
  findings: onEachPage(({ looks }) => {
    const usual = looks.filter(({ width }) => width >= usualWidth)
    const small = usual.flatMap(({ size, texts }) =>
      texts
        .filter((text) => text.size < least[size] - slack)
        .map((text) => `${size}: ${text.what}: only ${Math.round(text.size * 10) / 10} px to read`),
    )
    return [...new Set(small)]
  }),
}
