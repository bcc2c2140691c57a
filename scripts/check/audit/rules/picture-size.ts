import { onEachPage, type Rule } from '../rule.ts'

/** A picture has no more pixels than the screen shows of it; a drawing has none of its own. */
export const pictureSize: Rule = {
  name: 'pictures are no larger than shown',
  by: 'WeChat',
  weight: 4,
  findings: onEachPage(({ looks: [look] }) =>
    (look?.pictures ?? [])
      .filter(({ drawing, own, shown }) => !drawing && area(own) > area(shown))
      .map(({ what, own, shown }) => `${what} has ${size(own)} pixels, shown on ${size(shown)}`),
  ),
}

const area = ([width = 0, height = 0]: number[]): number => width * height
const size = (pixels: number[]): string => pixels.map(Math.round).join(' × ')
