import { describe, expect, it } from 'vitest'
import type { Entry, Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { shownOnCard } from '../../../cloudfunctions/matters/report/rules/report-card.ts'
import { wasServed } from '../../../cloudfunctions/matters/report/rules/serves.ts'
import { slipRefusal } from '../../../cloudfunctions/matters/report/rules/slip.ts'
import { isToCall } from '../../../cloudfunctions/matters/report/rules/to-call.ts'
import { aReport, noon } from '../help/example.ts'

const DAY = 86_400_000

/** Entries of a history, each as `action by role`. */
const historyOf = (...steps: string[]): Entry[] =>
  steps.map((step, n) => {
    const [action = '', as = ''] = step.split(' ')
    return { version: n + 1, at: noon, by: as, as, token: `t${n}`, to: 'handling', action } as Entry
  })

describe('the slip of a report', () => {
  const { reporter: _, ...made } = aReport()
  const refusal = (told: Partial<Report>) => slipRefusal({ ...made, source: 'phone', ...told })

  it('is for what was made on behalf of somebody by telephone or at the door', () => {
    expect(refusal({ source: 'phone' })).toBeUndefined()
    expect(refusal({ source: 'door' })).toBeUndefined()
    expect(refusal({ source: 'patrol' })).toBe('REPORT.NOBODY_WAITS')
  })

  it('is taken once somebody has the report, and of no use once they have left', () => {
    expect(refusal({ reporter: 'somebody' })).toBe('SLIP.TAKEN')
    const history = historyOf('submit worker', 'erase system')
    expect(refusal({ history })).toBe('REPORT.NOBODY_WAITS')
  })

  it('of what is restricted needs a number, whose digits are asked', () => {
    const restricted = { visibility: 'restricted' } as const
    expect(refusal({ ...restricted, onBehalf: { phone: '15430000001' } })).toBeUndefined()
    expect(refusal({ ...restricted, onBehalf: { name: '陈' } })).toBe('SLIP.PHONE_NEEDED')
    expect(refusal(restricted)).toBe('SLIP.PHONE_NEEDED')
    expect(refusal({ onBehalf: { name: '陈' } })).toBeUndefined()
  })
})

describe('a report that was withdrawn', () => {
  const served = (...steps: string[]) => wasServed({ history: historyOf(...steps) })

  it('was served where somebody in service acted between its making and its withdrawal', () => {
    expect(served('submit reporter', 'accept worker', 'withdraw reporter')).toBe(true)
    expect(served('submit reporter', 'accept worker')).toBe(true)
    expect(served('submit reporter', 'accept worker', 'add reporter', 'remind system')).toBe(true)
  })

  it('was not by its reporter, the system, whoever made it, or what came after', () => {
    expect(served('submit worker', 'withdraw reporter')).toBe(false)
    expect(served('submit reporter', 'add reporter', 'escalate system', 'withdraw reporter')).toBe(
      false,
    )
    expect(served('submit reporter', 'withdraw reporter', 'note worker')).toBe(false)
    expect(served('withdraw reporter', 'note worker')).toBe(false)
    expect(served('submit reporter')).toBe(false)
  })
})

describe('the number of whoever reported', () => {
  const rules = { reopenDays: 10 }

  it('is to be called while the report is not over, or was so lately', () => {
    expect(isToCall({}, rules, noon)).toBe(true)
    expect(isToCall({ endedAt: noon - 10 * DAY }, rules, noon)).toBe(true)
    expect(isToCall({ endedAt: noon - 10 * DAY - 1 }, rules, noon)).toBe(false)
    expect(isToCall({ endedAt: noon - 365 * DAY }, rules, noon)).toBe(false)
    expect(isToCall({ endedAt: noon }, rules, noon)).toBe(true)
  })
})

describe('the file that a card shows', () => {
  it('is the first photo of the submission, for a short while where it is restricted', () => {
    const content = { 1: { photos: ['a', 'b'] } }
    expect(shownOnCard(aReport({ content }))).toEqual({ file: 'a', restricted: false })
    expect(shownOnCard(aReport({ content, visibility: 'restricted' }))).toEqual({
      ...{ file: 'a', restricted: true },
    })
    expect(shownOnCard(aReport({ content: { 1: { words: '脏' } } }))).toBeUndefined()
    expect(shownOnCard(aReport({ content: {} }))).toBeUndefined()
  })
})
