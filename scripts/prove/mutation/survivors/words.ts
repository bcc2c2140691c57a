import type { Known } from '../known.ts'

/** Of what is shown and told: the board, messages, the checks. */
export const words: readonly Known[] = [
  {
    file: 'published/board/rules/points.ts',
    why: 'a category is taken from the reports that are there, and an outline has its corners',
    mutants: [
      ['if (!first) return []', '["Stryker was here"]', 'false'],
      ['const corners = outline.coordinates[0] ?? []', '["Stryker was here"]'],
    ],
  },
  {
    file: 'published/board/rules/strip-photo.ts',
    why: 'behind the last byte there is no marker either way',
    mutants: [['while (at < bytes.length) {', 'at <= bytes.length']],
  },
  {
    file: 'messages/rules/template.ts',
    why: 'a key that fits ends in a digit, and no kind of field has one within',
    mutants: [
      ["const kindOf = (key: string): string => key.replace(/\\d+$/, '')", '/\\d+/'],
      ['/\\d$/.test(key) && kindsFor[from].includes(kindOf(key))', '/\\d/'],
    ],
  },
  {
    file: 'matters/report/rules/time-notifications.ts',
    why: 'what is not late waits in a pool',
    mutants: [["(ladderOf(report, city.rules, 'pool')[rung]?.tell ?? []).map((to) => ({", '""']],
  },
  {
    file: 'published/screening/rules/ask.ts',
    why: 'no time is before a moment that there is not',
    mutants: [['askedAt !== undefined && now < askedAt + SILENCE', 'true']],
  },
  {
    file: 'published/screening/rules/new-screening.ts',
    why: 'a version that there is not has no content',
    mutants: [['return finished !== undefined && content[finished] ? [1, finished] : [1]', 'true']],
  },
  {
    file: 'published/screening/rules/passed.ts',
    why: 'a file that nobody checked did not pass',
    mutants: [
      [
        "const { words: said = '', photos: shown = [] } = content[version] ?? {}",
        '["Stryker was here"]',
      ],
    ],
  },
  {
    file: 'published/screening/rules/told.ts',
    why: 'anything but pending is told',
    mutants: [
      [
        "export const isAllTold = ({ words = 'pass', photos }: Pick<Screening, 'words' | 'photos'>) =>",
        '""',
      ],
    ],
  },
]
