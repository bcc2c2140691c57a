import { onEachPage, type Rule } from '../rule.ts'

const most = 500

/** Rendering takes half a second at most; what holds the page up while it opens is its measure here. */
export const renderTime: Rule = {
  name: 'rendering takes 500 ms at most',
  by: 'WeChat',
  weight: 6,
  timed: true,
  findings: onEachPage(({ opening: { longestTask } }) =>
    longestTask > most ? [`rendered for ${Math.round(longestTask)} ms`] : [],
  ),
}
