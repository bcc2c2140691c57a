import type { Known } from '../known.ts'

/** Of the figures. */
export const figures: readonly Known[] = [
  {
    file: 'published/figure/rules/behind.ts',
    why: 'only a share has a half',
    mutants: [["return figure.kind === 'share' ? figure.half : undefined", 'true']],
  },
  {
    file: 'published/figure/rules/behind.ts',
    why: 'what has no name is counted nowhere',
    mutants: [['return name !== undefined && (counts[name] ?? 0) > 0', 'true']],
  },
  {
    file: 'published/figure/rules/behind.ts',
    why: 'what only counts has no whole and no half, as the types have it',
    mutants: [["if (figure.kind === 'count') return undefined", 'false', '""']],
  },
  {
    file: 'published/figure/rules/hours.ts',
    why: '48 hours are two days, rounded up or not',
    mutants: [['return hours <= FINE ? hours : Math.ceil(lasted / DAY) * 24', 'hours < FINE']],
  },
  {
    file: 'published/figure/rules/hours.ts',
    why: 'whole numbers that are keys of an object stand in order already',
    mutants: [
      ['const inOrder = Object.keys(histogram)', 'Object.keys(histogram).map(Number)'],
      ['.sort((a, b) => a - b)', '() => undefined', 'a + b'],
    ],
  },
  {
    file: 'published/figure/rules/months.ts',
    why: 'two months that are the same are the same',
    mutants: [['return last < current ? last : current', 'last <= current']],
  },
  {
    file: 'published/figure/rules/of-report.ts',
    why: 'a word that names no mark is none',
    mutants: [
      ['const marks = history.flatMap((entry) => entry.marks ?? [])', '["Stryker was here"]'],
    ],
  },
  {
    file: 'published/figure/rules/tally.ts',
    why: 'no two names are the same',
    mutants: [
      ['return Object.fromEntries([...total].sort(([a], [b]) => (a < b ? -1 : 1)))', 'a <= b'],
    ],
  },
  {
    file: 'published/figure/rules/value.ts',
    why: 'there is a median where there is P90, and neither in nothing',
    mutants: [
      [
        'if (median === undefined || p90 === undefined) return none',
        'median === undefined && p90 === undefined',
        'false',
      ],
    ],
  },
  {
    file: 'published/figure/rules/year.ts',
    why: 'it asks for figures that the year tells',
    mutants: [
      [
        "const value = (name: FigureName) => figure(name)?.value ?? ''",
        '"Stryker was here!"',
        'figure(name).value',
      ],
      [
        '`一半的件在 ${handling?.value}内办结，九成的件在 ${handling?.p90}内。`,',
        'handling.value',
        'handling.p90',
      ],
    ],
  },
  {
    file: 'published/figure/rules/year.ts',
    why: 'the sentences are put in their place in the end',
    mutants: [['sentences: [],', '["Stryker was here"]']],
  },
]
