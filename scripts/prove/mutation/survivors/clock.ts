import type { Known } from '../known.ts'

/** Of the clock: calendar, limits, pauses, faces. */
export const clock: readonly Known[] = [
  {
    file: 'core/clock/course.ts',
    why: 'a span of no length adds nothing to anything',
    mutants: [
      [
        'const inOrder = pauses.filter((pause) => pause.until > pause.from)',
        'pause.until >= pause.from',
      ],
      ['if (pause.until <= at) continue', 'pause.until < at'],
      ['if (pause.from > at) go(pause.from, false)', 'pause.from >= at'],
    ],
  },
  {
    file: 'core/clock/face.ts',
    why: 'a clock without limits has used its whole share, so its days are never asked for',
    mutants: [
      ['const working = last !== undefined && isWorkingUnit(parseLimit(last).unit)', 'true'],
    ],
  },
  {
    file: 'core/clock/face.ts',
    why: 'two pauses that end at once end at the same moment',
    mutants: [
      ['(last, it) => (last && last.until >= it.until ? last : it),', 'last.until > it.until'],
    ],
  },
  {
    file: 'core/clock/flow.ts',
    why: 'the words of an error that the arithmetic before it rules out',
    mutants: [["throw new RangeError('more work than a day has')", '""']],
  },
  {
    file: 'core/clock/limit.ts',
    why: 'the pattern finds both groups or neither',
    mutants: [
      [
        'if (count === undefined || unit === undefined) throw new RangeError(`not a time limit: ${text}`)',
        'count === undefined && unit === undefined',
        'false',
      ],
    ],
  },
  {
    file: 'core/clock/limit.ts',
    why: 'what is no match has neither number nor unit',
    mutants: [['const [, count, unit] = pattern.exec(text) ?? []', '["Stryker was here"]']],
  },
  {
    file: 'core/clock/pause.ts',
    why: 'at the very beginning nothing is used either way',
    mutants: [['now <= from ? 0 : flow.between(from, Math.min(now, to))', 'now < from']],
  },
]
