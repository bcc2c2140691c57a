import { onEachPage, type Rule } from '../rule.ts'

const most = { nodes: 999, depth: 29, children: 60 }

/** A page has less than 1,000 nodes, less than 30 deep, and 60 at most in one of them. */
export const nodes: Rule = {
  name: 'fewer than 1,000 nodes, 30 deep, 60 in one',
  by: 'WeChat',
  weight: 6,
  findings: onEachPage(({ looks: [look] }) => {
    if (!look) return []
    const { nodes, depth, children } = look.tree
    return [
      ...(nodes > most.nodes ? [`${nodes} nodes`] : []),
      ...(depth > most.depth ? [`${depth} nodes deep`] : []),
      ...(children > most.children ? [`${children} nodes in one`] : []),
    ]
  }),
}
