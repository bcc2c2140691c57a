import type { Rule } from '../rule.ts'
import { withoutComments } from '../uses.ts'

/** Tabs, and the desks that staff land on, are led to by the app itself. */
const landed = /\/(?:home|me|desk)$/

/** Every page is led to from somewhere. */
export const reachable: Rule = {
  name: 'every page is led to',
  by: 'WeChat',
  weight: 0,
  findings({ source: { app, scripts, markup } }) {
    const leads = (page: string) =>
      [...scripts, ...markup].some(
        ({ path, text }) =>
          !path.startsWith(`${page}.`) && withoutComments(text).includes(`/${page}`),
      )
    return app.pages
      .filter((page) => !landed.test(page) && !leads(page))
      .map((page) => `${page}: nothing leads there`)
  },
}
