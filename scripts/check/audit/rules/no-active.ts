import { placeIn } from '../place.ts'
import type { Rule } from '../rule.ts'

/** What is pressed is shown by hover-class: `:active` comes late, and stays when a finger slides on. */
export const noActive: Rule = {
  name: 'no :active',
  by: 'WeChat',
  weight: 8,
  findings: ({ source: { styles } }) =>
    styles.flatMap(({ path, root }) => {
      const found: string[] = []
      root.walkRules(/:active\b/, (rule) => {
        found.push(`${placeIn(path, rule)}: ${rule.selector}`)
      })
      return found
    }),
}
