import { onEachPage, type Rule } from '../rule.ts'

const slack = 0.5

/** A page takes to the window it is given: nothing reaches out of it, at 375 px or at 320. */
export const windowSize: Rule = {
  name: 'pages take to the window',
  by: 'WeChat',
  weight: 3,
  findings: onEachPage(({ looks }) =>
    looks
      .filter(({ width, reach }) => reach > width + slack)
      .map(
        ({ size, width, reach }) => `${size}: reaches out to ${Math.round(reach)} of ${width} px`,
      ),
  ),
}
