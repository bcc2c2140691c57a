import { onEachPage, type Rule } from '../rule.ts'

const slack = 0.05

/** Words stand out from what is behind them by 4.5 to 1, large ones by 3 to 1 (WCAG 2.2, 1.4.3). */
export const standingOut: Rule = {
  name: 'words stand out, by day and by night',
  by: 'elders',
  weight: 0,
  findings: onEachPage(({ looks }) => {
    const faint = looks.flatMap(({ size, theme, texts }) =>
      texts.flatMap(({ what, contrast }) =>
        contrast && contrast.ratio < contrast.needed - slack
          ? [`${size}, ${theme}: ${what}: ${contrast.ratio.toFixed(2)} to 1`]
          : [],
      ),
    )
    return [...new Set(faint)]
  }),
}
