import type { Rule } from '../rule.ts'
import { withoutComments } from '../uses.ts'

/** The names of XML are no addresses. */
const names = /http:\/\/www\.w3\.org\//g

/** Whatever is fetched or led to from here is so by HTTPS. */
export const https: Rule = {
  name: 'HTTPS only',
  by: 'WeChat',
  weight: 1,
  findings: ({ source: { scripts, markup, styles } }) =>
    [
      ...scripts.map(({ path, text }) => ({ path, text: withoutComments(text) })),
      ...markup,
      ...styles,
    ].flatMap(({ path, text }) =>
      text
        .replace(names, '')
        .split('\n')
        .flatMap((line, at) => (line.includes('http://') ? [`${path}:${at + 1}: http://`] : [])),
    ),
}
