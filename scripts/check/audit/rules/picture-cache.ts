import type { Rule } from '../rule.ts'

const changing = /[?&][\w-]+=(?:\$\{|['"]\s*\+\s*)\s*(?:Date\.now|new Date|Math\.random)/

/** A picture keeps its address, so that the phone may keep the picture: no time or chance in it. */
export const pictureCache: Rule = {
  name: 'pictures can be kept by the phone',
  by: 'WeChat',
  weight: 4,
  findings: ({ source: { scripts } }) =>
    scripts.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, at) =>
          changing.test(line) ? [`${path}:${at + 1}: an address that is new each time`] : [],
        ),
    ),
}
