import { namesBound } from '../markup.ts'
import type { Audited, Rule } from '../rule.ts'

/** Everything that is set is bound in the WXML: what only scripts need lies beside the data. */
export const setDataBound: Rule = {
  name: 'what is set is shown',
  by: 'WeChat',
  weight: 3,
  findings({ source, run }: Audited) {
    const bound = new Map(
      source.markup.map(({ path, text }) => [path.replace(/\.wxml$/, ''), namesBound(text)]),
    )
    const lines = run.seen.flatMap(({ setData }) =>
      setData.flatMap(({ is, fields }) => {
        const names = bound.get(is)
        if (!names) return []
        const roots = fields.map((field) => field.split(/[.[]/)[0] ?? field)
        return roots.filter((name) => !names.has(name)).map((name) => `${is} sets ${name}`)
      }),
    )
    return [...new Set(lines)].sort()
  },
}
