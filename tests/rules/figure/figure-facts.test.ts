import { describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { ratingFacts } from '../../../cloudfunctions/matters/rating/rules/rating-figures.ts'
import { remedyFacts } from '../../../cloudfunctions/matters/remedy/rules/remedy-figures.ts'
import { whistleFacts } from '../../../cloudfunctions/matters/whistle/rules/whistle-figures.ts'
import type {
  DepartmentCall,
  WhistleEntry,
} from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { isBehind } from '../../../cloudfunctions/published/figure/rules/behind.ts'
import { figureOf } from '../../../cloudfunctions/published/figure/rules/figures.ts'
import type { RatingLevel } from '../../../miniprogram/contract/rating.ts'
import { noon } from '../help/example.ts'
import { openedRemedy, remedyAfter } from '../remedy/example-remedy.ts'
import { aWhistle } from '../whistle/example-whistle.ts'

describe('a rating', () => {
  it('is one of satisfaction from 基本满意 on, and counts nowhere once it was appealed against', () => {
    const satisfied = ([1, 2, 3, 4, 5] as RatingLevel[]).filter(
      (level) => ratingFacts({ level, nth: 1 }).counts.satisfied === 1,
    )
    expect(satisfied).toEqual([3, 4, 5])
    expect(ratingFacts({ level: 5, nth: 1, leftOut: true })).toEqual({ counts: {}, hours: {} })
  })

  it('counts its person once, and beyond what they are allowed only as one that was given', () => {
    const counts = (nth?: number) => ratingFacts({ level: 1, ...(nth ? { nth } : {}) }).counts
    expect(counts(1)).toEqual({ ratingsGiven: 1, rated: 1, raters: 1 })
    expect(counts(2)).toEqual({ ratingsGiven: 1, rated: 1 })
    expect(counts()).toEqual({ ratingsGiven: 1 })
  })
})

describe('a remedy', () => {
  const mended = remedyAfter('call', 'rectify')

  it('counts once it was mended, in time to the very moment it was due', () => {
    const at = (rectifiedAt: number) => remedyFacts({ ...mended, rectifiedAt }).counts
    expect(at(mended.dueAt)).toEqual({ mendDue: 1, mendedOnTime: 1 })
    expect(at(mended.dueAt + 1)).toEqual({ mendDue: 1 })
    expect(remedyFacts(remedyAfter('call')).counts).toEqual({})
  })

  it('counts as not mended once the date that holds was missed, and not an earlier one', () => {
    const { dueAt } = openedRemedy()
    const counted = (...fired: string[]) => remedyFacts(openedRemedy({ fired })).counts
    expect(counted(`warning-0-${dueAt}`, `mending-0-${dueAt}`)).toEqual({ mendDue: 1 })
    expect(counted(`mending-0-${dueAt - DAY}`)).toEqual({})
    expect(counted(`call-0-${dueAt}`)).toEqual({})
  })

  it('counts what was said once more, from 基本满意 on as satisfaction', () => {
    const again = (level: RatingLevel) =>
      remedyFacts({ ...openedRemedy(), second: { level, reasons: [], at: noon } }).counts
    expect(again(2)).toEqual({ ratedAgain: 1 })
    expect(again(3)).toEqual({ ratedAgain: 1, satisfiedAgain: 1 })
  })

  it('counts nowhere when the appeal against it was upheld', () => {
    const late = `mending-0-${mended.dueAt}`
    expect(remedyFacts({ ...mended, outcome: 'upheld', fired: [late] }).counts).toEqual({})
  })
})

describe('a whistle', () => {
  const call = (department: string, state: DepartmentCall['state']) =>
    ({ department, state, lead: false }) as DepartmentCall
  const entry = (department: string, action: WhistleEntry['action'], late?: true) =>
    ({ department, action, ...(late ? { late } : {}) }) as WhistleEntry
  const factsOf = (told: object) =>
    whistleFacts({ ...aWhistle(), joinBy: noon, history: [], fired: [], ...told }).counts

  it('counts who joined, in time or late, each department once', () => {
    const history = [entry('gas', 'join'), entry('water', 'join', true), entry('gas', 'respond')]
    const calls = [call('gas', 'responded'), call('water', 'joined')]
    expect(factsOf({ history, calls })).toEqual({ called: 2, joinedOnTime: 1 })
  })

  it('counts who should have joined and is still missing, once a deadline has come', () => {
    const calls = [call('gas', 'called'), call('water', 'refused')]
    expect(factsOf({ calls })).toEqual({})
    expect(factsOf({ calls, fired: ['x', `join-0-${noon}`] })).toEqual({ called: 1 })
    expect(factsOf({ calls, fired: [`join-0-${noon - 1}`] })).toEqual({})
    const refusal = [entry('water', 'refuse')]
    expect(factsOf({ calls, history: refusal })).toEqual({})
    const joined = { calls, fired: [`join-0-${noon}`], history: [entry('gas', 'join', true)] }
    expect(factsOf(joined)).toEqual({ called: 1 })
  })

  it('counts what the community gave, of five points each for three things', () => {
    const ratings = {
      gas: { response: 5, arrival: 4, result: 2, at: noon },
      water: { response: 1, arrival: 1, result: 3, at: noon },
    }
    expect(factsOf({ calls: [], ratings })).toEqual({ given: 16, givable: 30 })
  })
})

describe('the records behind a figure', () => {
  const behind = (name: Parameters<typeof figureOf>[0], tally: Parameters<typeof isBehind>[2]) =>
    (['part', 'half', 'whole'] as const).filter((share) => isBehind(figureOf(name), share, tally))

  it('are those that count, those that count half, and all', () => {
    expect(behind('solved', { counts: { solved: 1, answered: 1 }, hours: {} })).toEqual([
      'part',
      'whole',
    ])
    expect(behind('solved', { counts: { partly: 1, answered: 1 }, hours: {} })).toEqual([
      'half',
      'whole',
    ])
    expect(behind('solved', { counts: { answered: 0 }, hours: {} })).toEqual([])
    expect(behind('onTime', { counts: { due: 1 }, hours: {} })).toEqual(['whole'])
    expect(
      behind('departmentScore', { counts: { joinedOnTime: 1, called: 2 }, hours: {} }),
    ).toEqual(['part', 'whole'])
  })

  it('are simply all where it only counts, and all that lasted where it is about hours', () => {
    expect(behind('total', { counts: { total: 1 }, hours: {} })).toEqual(['part'])
    expect(behind('handlingHours', { counts: {}, hours: { handling: { 3: 1 } } })).toEqual([
      'part',
      'whole',
    ])
    expect(behind('handlingHours', { counts: {}, hours: { response: { 3: 1 } } })).toEqual([])
  })
})
