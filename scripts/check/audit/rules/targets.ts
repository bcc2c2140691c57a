import { onEachPage, type Rule } from '../rule.ts'
import { type Look, usualWidth } from '../run.ts'

const slack = 0.5

/** What can be tapped and is smaller than it should be in a look, px, each said once. */
export function smallTargets(looks: readonly Look[], least: (look: Look) => number): string[] {
  const small = looks.flatMap((look) =>
    look.targets
      .filter(({ width, height }) => Math.min(width, height) < least(look) - slack)
      .map(
        ({ what, width, height }) =>
          `${look.size}: ${what}: only ${px(width)} × ${px(height)} to tap`,
      ),
  )
  return [...new Set(small)]
}

/** What can be tapped is at least 44 px wide and high, 60 for elders, on a phone of the usual width. */
export const targets: Rule = {
  name: 'targets of 44 px, 60 for elders',
  by: 'elders',
  weight: 0,
  findings: onEachPage(({ looks }) =>
    smallTargets(
      looks.filter(({ width }) => width >= usualWidth),
      ({ size }) => (size === 'standard' ? 44 : 60),
    ),
  ),
}

const px = (size: number): string => `${Math.round(size * 10) / 10}`
