import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { at } from '../../scripts/paths.ts'
import { compare, type Known } from '../../scripts/prove/mutation/known.ts'
import { parts } from '../../scripts/prove/mutation/parts.ts'

const survivor = (line: string, by: string) => ({
  ...{ file: 'cloudfunctions/core/clock/due.ts', line, by },
  ...{ at: 7, kind: 'EqualityOperator' },
})
const known: Known[] = [
  { file: 'core/clock/due.ts', why: 'it is the same', mutants: [['if (a < b)', 'a <= b', 'true']] },
]

describe('the list of what may survive mutation', () => {
  it('is right when just that survived', () => {
    const survived = ['a <= b', 'true'].map((by) => survivor('if (a < b)', by))
    expect(compare(survived, known)).toEqual({ unknown: [], noticed: [] })
  })

  it('is not, when something else survived, or less', () => {
    const other = survivor('if (a < b)', 'false')
    expect(compare([survivor('if (a < b)', 'true'), other], known)).toEqual({
      unknown: [other],
      noticed: ['cloudfunctions/core/clock/due.ts: if (a < b) → a <= b'],
    })
  })

  it.each(parts.map(({ name, known }) => [name, known] as const))(
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
