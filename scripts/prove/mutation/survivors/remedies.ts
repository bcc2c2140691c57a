import type { Known } from '../known.ts'

/** Of bad ratings and how they are put right. */
export const remedies: readonly Known[] = [
  {
    file: 'matters/remedy/rules/remedy-by-time.ts',
    why: 'what closes a remedy comes alone: nothing else waits then',
    mutants: [
      [
        "const closes = due.some(({ what }) => what === 'close')",
        "due.every(({ what }) => what === 'close')",
      ],
    ],
  },
  {
    file: 'matters/remedy/rules/remedy-clock.ts',
    why: 'a history has an entry: it began with one',
    mutants: [['rectifiedAt ?? history.at(-1)?.at ?? openedAt', 'history.at(-1).at']],
  },
  {
    file: 'matters/remedy/rules/remedy-clock.ts',
    why: 'a word is no pause: it neither begins nor ends',
    mutants: [
      [
        'call: ({ openedAt }, { call }) => ({ from: openedAt, limits: [call], pauses: [] }),',
        '["Stryker was here"]',
      ],
      ['pauses: [],', '["Stryker was here"]'],
    ],
  },
  {
    file: 'matters/remedy/rules/remedy-clock.ts',
    why: 'a year that is nothing is left out either way',
    mutants: [
      [
        'const unnoticed = remedy.unnoticed === undefined ? {} : { unnoticed: remedy.unnoticed }',
        'false',
      ],
    ],
  },
  {
    file: 'matters/remedy/rules/remedy-dates.ts',
    why: 'a pause that does not begin, or does not end, has no length',
    mutants: [
      [
        'moved !== undefined && refused !== undefined',
        'true',
        'moved !== undefined || refused !== undefined',
      ],
    ],
  },
  {
    file: 'matters/remedy/rules/remedy-dates.ts',
    why: 'a word is no pause: it neither begins nor ends',
    mutants: [[': []', '["Stryker was here"]']],
  },
  {
    file: 'matters/remedy/rules/remedy-dates.ts',
    why: 'nobody reads why this clock stood still: the page tells of the appeal itself',
    mutants: [["? [{ reason: '申诉', from: moved, until: refused }]", '""']],
  },
  {
    file: 'matters/remedy/rules/remedy-dates.ts',
    why: 'nothing but a vote upholds or refuses',
    mutants: [
      [
        "const refused = history.find(({ action, uphold }) => action === 'vote' && uphold === false)?.at",
        'true',
      ],
    ],
  },
  {
    file: 'matters/remedy/rules/remedy-timeline.ts',
    why: 'what is explained is explained on a basis',
    mutants: [
      [
        "explain: ({ who }, { basis = '' }) => `${who}作了说明，依据：${basis}`,",
        '"Stryker was here!"',
      ],
    ],
  },
]
