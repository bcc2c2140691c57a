import { describe, expect, it } from 'vitest'
import type { Procedures } from '../../../typings/procedures.d.ts'
import { phoneParts } from './phone-parts.ts'

type Handing = Procedures['staff.beforeLeave']['result']
type Half = '上午' | '下午'
type Words = Record<'beginOf' | 'endOf', (date: string, half: Half) => number> & {
  leaveDays(leave: { from: number; until: number }, now: number): string
  handingOver(before: Handing, works: boolean): string
  leaving(before: Handing, role: 'worker' | 'officer'): string
}

const exports = `
  export * from './services/words/date-input'
  export * from './services/words/leave-words'`

const { beginOf, endOf, handingOver, leaveDays, leaving } = await phoneParts<Words>(exports, {})

describe('the days of a leave', () => {
  const day = '2031-03-04'
  it('are whole, or begin at noon and end at noon', () => {
    const whole = { from: beginOf(day, '上午'), until: endOf(day, '下午') }
    expect(leaveDays(whole, 0)).toBe('2031 年 3 月 4 日')
    const halves = { from: beginOf(day, '下午'), until: endOf('2031-03-06', '上午') }
    expect(leaveDays(halves, 0)).toBe('2031 年 3 月 4 日下午 到 2031 年 3 月 6 日上午')
    expect(halves.until - halves.from).toBe(2 * 24 * 3_600_000)
  })
})

describe('what a leave hands over', () => {
  it('is said in numbers, and to whom', () => {
    const before = { inHand: 10, dueToday: 6, to: ['赵社工'] }
    expect(handingOver(before, true)).toBe('手头 10 件（6 件今天到时），交给赵社工')
    expect(handingOver({ ...before, dueToday: 0 }, true)).toBe('手头 10 件，交给赵社工')
    expect(handingOver({ ...before, to: [] }, true)).toContain('回到社区待派')
    expect(handingOver({ ...before, to: [] }, false)).toContain('没有替班的人')
    expect(handingOver({ ...before, inHand: 0 }, false)).toBe('手头没有事要交')
  })

  it('is said too of whoever leaves a post, and where it waits while nobody follows', () => {
    const before = { inHand: 2, dueToday: 0, to: ['赵社工'] }
    expect(leaving(before, 'worker')).toBe('手头 2 件，交给赵社工')
    const nobody = { ...before, to: [] }
    expect(leaving(nobody, 'worker')).toBe('手头 2 件，没有替班的人，回到社区待派')
    expect(leaving(nobody, 'officer')).toBe('手头 2 件，等部门里别的人接')
  })
})
