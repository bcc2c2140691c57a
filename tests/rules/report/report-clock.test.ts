import { describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import {
  extensionsOffered,
  limitsInWords,
  reportClock,
  reportRibbon,
} from '../../../cloudfunctions/matters/report/rules/report-clock.ts'
import { aReport, calendar, moment, noon } from '../help/example.ts'

/** The words of a report's clock at a moment. */
const clockAt = (now: number, told: Partial<Report> = {}) =>
  reportClock(calendar, aReport(told), now).text

describe('the limits of a report in words', () => {
  it('are the promise, then each extension', () => {
    expect(limitsInWords({ limits: ['5wd'] })).toEqual(['5 个工作日'])
    expect(limitsInWords({ limits: ['5wd', '2wd', '4nh'] })).toEqual([
      '5 个工作日',
      '延期 2 个工作日',
      '延期 4 小时',
    ])
  })
})

describe('the extensions that may be asked for', () => {
  it.each([
    ['8wd', ['2wd', '4wd', '8wd']],
    ['5wd', ['1wd', '2wd', '5wd']],
    ['2uh', ['1uh', '2uh']],
    ['1nd', ['1nd']],
  ])('of %s are %j: a quarter, half and all, whole and each once', (limit, offered) => {
    expect(extensionsOffered({ limits: [limit] }).map((one) => one.limit)).toEqual(offered)
  })

  it('are measured by the promise alone, and come with words', () => {
    expect(extensionsOffered({ limits: ['4wd', '2wd'] })).toEqual([
      { limit: '1wd', words: '1 个工作日' },
      { limit: '2wd', words: '2 个工作日' },
      { limit: '4wd', words: '4 个工作日' },
    ])
  })
})

describe('the clock of a report', () => {
  it('runs while the report is open, and stops when it was done, not when it was answered', () => {
    expect(clockAt(noon)).toBe('还有 5 个工作日')
    const done = { open: false, doneAt: noon + DAY }
    const face = { state: 'done', text: '11 月 24 日办结', used: 0.2 }
    const seen = (told: Partial<Report>) => reportClock(calendar, aReport(told), noon + 99 * DAY)
    expect(seen({ ...done, status: 'done' })).toEqual(face)
    expect(seen({ ...done, status: 'closed', endedAt: noon + 9 * DAY })).toEqual(face)
  })

  it('stops at the end where the report was never done', () => {
    const ended = { status: 'withdrawn', open: false, endedAt: noon + DAY } as const
    expect(clockAt(noon + 99 * DAY, ended)).toBe('11 月 24 日结束')
  })

  it('says that its date is provisional where it runs into a year without a notice', () => {
    const long = { dueAt: moment('2027-01-05 12:00'), limits: ['30wd'] }
    expect(clockAt(noon, long)).toBe('还有 30 个工作日')
    const told = { ...long, unnoticed: 2027 }
    expect(clockAt(noon, told)).toBe('还有约 30 个工作日')
    const { notes } = reportRibbon(calendar, aReport(told), noon)
    expect(notes).toEqual(['2027年的放假安排还没出，出来后重新算'])
    expect(reportRibbon(calendar, aReport(), noon).notes).toEqual([])
  })
})
