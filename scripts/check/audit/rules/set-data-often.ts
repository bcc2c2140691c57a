import { onEachPage, type Rule } from '../rule.ts'

const most = 20
const second = 1_000

/** A page with its components sets data 20 times a second at most. */
export const setDataOften: Rule = {
  name: 'setData 20 times a second at most',
  by: 'WeChat',
  weight: 6,
  findings: onEachPage(({ setData, hurried }) => {
    if (hurried) return []
    const own = setData.filter(({ is }) => !is.startsWith('miniprogram_npm/'))
    const within = own.map(({ at }) =>
      own.filter((other) => other.at >= at && other.at < at + second),
    )
    const busiest = within.sort((a, b) => b.length - a.length)[0] ?? []
    if (busiest.length <= most) return []
    const by = [...new Set(busiest.map(({ is }) => is))].join(', ')
    return [`${busiest.length} times within a second, by ${by}`]
  }),
}
