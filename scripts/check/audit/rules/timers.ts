import type { Rule } from '../rule.ts'
import { withoutComments } from '../uses.ts'

/** What ticks is stopped: an interval outlives the page that began it. */
export const timers: Rule = {
  name: 'what ticks is stopped',
  by: 'WeChat',
  weight: 0,
  findings: ({ source: { scripts } }) =>
    scripts
      .map(({ path, text }) => ({ path, text: withoutComments(text) }))
      .filter(({ text }) => text.includes('setInterval(') && !text.includes('clearInterval('))
      .map(({ path }) => `${path}: setInterval without clearInterval`),
}
