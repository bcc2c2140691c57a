import { onEachPage, type Rule } from '../rule.ts'

/** Nothing to be tapped in a bar that stays lies under the line by which an iPhone is closed. */
export const homeIndicator: Rule = {
  name: 'bars keep to the safe area',
  by: 'WeChat',
  weight: 3,
  findings: onEachPage(({ looks }) => {
    const covered = looks.flatMap((look) => look.covered)
    return [...new Set(covered)].map((what) => `${what}: under the line at the bottom`)
  }),
}
