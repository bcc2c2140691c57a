import { onEachPage, type Rule } from '../rule.ts'

const most = 1_000

/** No script holds everything up for more than a second. */
export const scriptTime: Rule = {
  name: 'scripts run for a second at most',
  by: 'WeChat',
  weight: 7,
  timed: true,
  findings: onEachPage(({ opening: { longestTask } }) =>
    longestTask > most ? [`held up for ${Math.round(longestTask)} ms`] : [],
  ),
}
