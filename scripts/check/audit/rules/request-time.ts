import { onEachPage, type Rule } from '../rule.ts'

const most = 1_000

/** Every request is answered within a second. */
export const requestTime: Rule = {
  name: 'requests are answered within 1 s',
  by: 'WeChat',
  weight: 5,
  timed: true,
  findings: onEachPage(({ requests }) =>
    requests
      .filter(({ kind, from, until }) => kind === 'call' && until - from > most)
      .map(({ what, from, until }) => `${what} took ${Math.round(until - from)} ms`),
  ),
}
