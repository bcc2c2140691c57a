import type { Known } from '../known.ts'

/** Of ratings and windows. */
export const ratings: readonly Known[] = [
  {
    file: 'matters/rating/rules/review.ts',
    why: 'no two communities have the same code',
    mutants: [['.sort(([one], [other]) => (one < other ? -1 : 1))', 'one <= other']],
  },
  {
    file: 'matters/window/rules/code.ts',
    why: 'it stands where the whole match is, which nobody reads',
    mutants: [
      [
        'const [, window, serial] = /^(\\d{12}W\\d{2})-(0|[1-9]\\d{0,6})$/.exec(text) ?? []',
        '["Stryker was here"]',
      ],
    ],
  },
  {
    file: 'matters/window/rules/figures.ts',
    why: 'two words that are the same stand in either order',
    mutants: [['.sort((a, b) => (a < b ? -1 : 1)),', 'a <= b']],
  },
]
