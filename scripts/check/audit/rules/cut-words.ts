import { onEachPage, type Rule } from '../rule.ts'

/**
 * No words are cut off, in any size of letters, on a screen of 320 px as well. Only in the standard
 * size may what can be opened be shortened, with an ellipsis.
 */
export const cutWords: Rule = {
  name: 'no words are cut off',
  by: 'elders',
  weight: 0,
  findings: onEachPage(({ looks }) => {
    const cut = looks.flatMap(({ size, width, cut, shortened }) =>
      [...cut, ...(size === 'standard' ? [] : shortened)].map(
        (words) => `${size}, ${width} px wide: ${words}`,
      ),
    )
    return [...new Set(cut)]
  }),
}
