import { onEachPage, type Rule } from '../rule.ts'

const most = 5_000

/** What a page is about is in sight within five seconds. */
export const firstScreen: Rule = {
  name: 'a page is in sight within 5 s',
  by: 'WeChat',
  weight: 6,
  timed: true,
  findings: onEachPage(({ opening: { inSight } }) =>
    inSight > most ? [`in sight after ${Math.round(inSight)} ms`] : [],
  ),
}
