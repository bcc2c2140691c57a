import { onEachPage, type Rule } from '../rule.ts'

const large = 128 * 1024
const threeMinutes = 180_000

/** What is large is not fetched twice within three minutes to say the same. */
export const askedAgain: Rule = {
  name: 'large answers are not fetched twice',
  by: 'WeChat',
  weight: 2,
  findings: onEachPage(({ requests }) => {
    const big = requests.filter(({ kind, bytes }) => kind === 'call' && bytes > large)
    return big
      .filter(({ what, answer, from }, at) =>
        big
          .slice(0, at)
          .some(
            (before) =>
              before.what === what && before.answer === answer && from - before.from < threeMinutes,
          ),
      )
      .map(({ what, bytes }) => `${what} came twice with the same ${Math.ceil(bytes / 1024)} KB`)
  }),
}
