import type { Rule as StyleRule } from 'postcss'
import { placeIn } from '../place.ts'
import type { Rule } from '../rule.ts'

/** What scrolls, scrolls on when it is flung: in old iOS only when it says so. */
export const inertialScroll: Rule = {
  name: 'what scrolls does so with inertia',
  by: 'WeChat',
  weight: 8,
  findings: ({ source: { styles } }) =>
    styles.flatMap(({ path, root }) => {
      const found: string[] = []
      root.walkDecls(/^overflow(-[xy])?$/, (declaration) => {
        const rule = declaration.parent as StyleRule
        const flung = rule.nodes.some(
          (node) => node.type === 'decl' && node.prop === '-webkit-overflow-scrolling',
        )
        if (/\b(scroll|auto)\b/.test(declaration.value) && !flung)
          found.push(`${placeIn(path, declaration)}: scrolls without inertia`)
      })
      return found
    }),
}
