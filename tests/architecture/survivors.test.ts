import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../../scripts/files.ts'
import { at, shown } from '../../scripts/paths.ts'
import { compare, type Known } from '../../scripts/prove/mutation/known.ts'
import { parts } from '../../scripts/prove/mutation/parts.ts'
import { reasonsIn, weighed } from '../../scripts/prove/mutation/reasons.ts'

const survivor = (line: string, by: string) => ({
  ...{ file: 'cloudfunctions/core/clock/due.ts', line, by },
  ...{ at: 7, kind: 'EqualityOperator' },
})
const known: Known[] = [
  { file: 'core/clock/due.ts', why: 'it is the same', mutants: [['if (a < b)', 'a <= b', 'true']] },
]

describe('the list of what may survive mutation', () => {
  it('is right when just those survived', () => {
    const survived = ['a <= b', 'true'].map((by) => survivor('if (a < b)', by))
    expect(compare(survived, known)).toEqual({ unknown: [], noticed: [] })
  })

  it('is wrong when others survived, or fewer', () => {
    const other = survivor('if (a < b)', 'false')
    expect(compare([survivor('if (a < b)', 'true'), other], known)).toEqual({
      unknown: [other],
      noticed: ['cloudfunctions/core/clock/due.ts: if (a < b) → a <= b'],
    })
  })

  it.each(parts.map(({ name, known = [] }) => [name, known] as const))(
    'names lines that are there, and says why of each: %s',
    (_, known) => {
      const lost = known.flatMap(({ file, mutants }) => {
        const lines = readFileSync(at('cloudfunctions', file), 'utf8').split('\n')
        const code = new Set(lines.map((line) => line.trim()))
        return mutants.flatMap(([line]) => (code.has(line) ? [] : [`${file}: ${line}`]))
      })
      expect(lost).toEqual([])
      expect(known.filter(({ why, mutants }) => why === '' || mutants.length === 0)).toEqual([])
    },
  )
})

describe('a reason beside the code', () => {
  const code = (comment: string) => `const a = 1\n  // Stryker ${comment}\n  if (a < b) return`
  const reason = { file: 'due.ts', at: 2, kinds: ['EqualityOperator'], why: 'it is the same' }
  const aside = { file: 'due.ts', at: 3, kind: 'EqualityOperator', why: 'it is the same' }

  it('says which kinds of mutants of the next line it means, and why', () => {
    const text = code('disable next-line EqualityOperator: it is the same')
    expect(reasonsIn('due.ts', text)).toEqual([reason])
  })

  it.each([
    ['has no words', 'disable next-line EqualityOperator'],
    ['means whatever comes', 'disable EqualityOperator: it is the same'],
    ['means every kind', 'disable next-line all: it is the same'],
    ['names no kind', 'disable next-line: it is the same'],
    ['is taken back', 'restore EqualityOperator'],
  ])('is refused when it %s', (_, comment) => {
    expect(() => reasonsIn('due.ts', code(comment))).toThrow('due.ts:2: write // Stryker')
  })

  it('counts the mutants that were left out for it', () => {
    const others = [
      { ...aside, kind: 'StringLiteral' },
      { ...aside, at: 9 },
      { ...aside, file: 'face.ts' },
      { ...aside, why: 'a table' },
    ]
    expect(weighed([reason], [aside, ...others])).toEqual({ reasoned: 1, idle: [] })
  })

  it('is reported when no mutant was left out for it', () => {
    const both = { ...reason, kinds: ['EqualityOperator', 'Regex'] }
    expect(weighed([both], [aside])).toEqual({
      reasoned: 1,
      idle: ['due.ts:2: the next line has no mutant of the kind Regex'],
    })
  })

  it('is well-formed wherever it stands', () => {
    const files = filesUnder(at('cloudfunctions'))
    const reasons = files.flatMap((path) => reasonsIn(shown(path), readFileSync(path, 'utf8')))
    expect(reasons.length).toBeGreaterThan(0)
  })
})
