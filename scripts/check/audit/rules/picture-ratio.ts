import { onEachPage, type Rule } from '../rule.ts'

const most = 0.15

/** No picture is pulled out of shape by more than 15 %. */
export const pictureRatio: Rule = {
  name: 'pictures keep their shape',
  by: 'WeChat',
  weight: 4,
  findings: onEachPage(({ looks }) => {
    const pulled = looks.flatMap(({ pictures }) =>
      pictures
        .filter(({ mode, own, shown }) => mode === 'scaleToFill' && pull(own, shown) > most)
        .map(({ what, own, shown }) => `${what} is pulled by ${percent(pull(own, shown))}`),
    )
    return [...new Set(pulled)]
  }),
}

const ratio = ([width = 1, height = 1]: number[]): number => width / height

/** By how much one side grew against the other. */
const pull = (own: number[], shown: number[]): number => Math.abs(ratio(shown) / ratio(own) - 1)

const percent = (share: number): string => `${Math.round(share * 100)} %`
