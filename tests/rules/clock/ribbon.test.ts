import { describe, expect, it } from 'vitest'
import { dueOf } from '../../../cloudfunctions/core/clock/pause.ts'
import { clockRibbon } from '../../../cloudfunctions/core/clock/ribbon.ts'
import { calendar, moment } from '../help/example.ts'

/** A clock begun on Monday, 2026-11-23 09:00, with a pause of three hours, half of them worked. */
function clock(limits: string[], stopped?: string) {
  const pauses = [
    {
      reason: '等您定时间',
      from: moment('2026-11-23 10:30'),
      until: moment('2026-11-23 13:30'),
    },
  ]
  const running = { from: moment('2026-11-23 09:00'), limits, pauses }
  const { at: due, ...unnoticed } = dueOf(calendar, running)
  const end = stopped === undefined ? {} : { stopped: moment(stopped) }
  return { ...running, due, ...unnoticed, ...end }
}

const ribbonAt = (now: string, shown = clock(['1wd'])) => clockRibbon(calendar, shown, moment(now))
const partsAt = (now: string, shown = clock(['1wd'])) =>
  ribbonAt(now, shown).parts.map(({ part, flex }) => `${part} ${flex}`)

describe('the ribbon of a clock', () => {
  it('shows used, paused and remaining time, each in its proportion', () => {
    expect(partsAt('2026-11-23 09:00')).toEqual(['rest 177', 'pause 177', 'rest 648'])
    expect(partsAt('2026-11-23 09:45')).toEqual(['used 89', 'rest 89', 'pause 177', 'rest 648'])
    expect(partsAt('2026-11-23 15:00')).toEqual(['used 177', 'pause 177', 'used 118', 'rest 530'])
    expect(partsAt('2026-12-01 15:00')).toEqual(['used 177', 'pause 177', 'used 648'])
  })

  it('stands still when the clock has stopped', () => {
    const stopped = clock(['1wd'], '2026-11-23 15:00')
    expect(ribbonAt('2027-01-01 15:00', stopped)).toEqual(ribbonAt('2026-11-23 15:00'))
  })
})

describe('the notes beside the ribbon', () => {
  it('name a pause from its beginning, and that it shifted the date', () => {
    expect(ribbonAt('2026-11-23 10:00').notes).toEqual([])
    expect(ribbonAt('2026-11-23 10:30').notes).toEqual(['暂停到 13:30：等您定时间'])
    expect(ribbonAt('2026-11-23 13:30').notes).toEqual(['暂停过 3 小时：等您定时间，已顺延'])
    expect(ribbonAt('2026-11-23 11:00').notes).toEqual(['暂停到 13:30：等您定时间'])
    expect(ribbonAt('2026-11-23 15:00').notes).toEqual(['暂停过 3 小时：等您定时间，已顺延'])
  })

  it('name no shift where a pause covered no working time', () => {
    const quiet = {
      reason: '等零件',
      from: moment('2026-11-28 08:00'),
      until: moment('2026-11-29 08:00'),
    }
    const shown = { ...clock(['7wd']), pauses: [quiet] }
    expect(ribbonAt('2026-11-30 09:00', shown).notes).toEqual(['暂停过 1 天：等零件'])
  })

  it('say of each pause whether it shifted the date', () => {
    const named = (reason: string, from: string, until: string) => ({
      ...{ reason, from: moment(`2026-11-23 ${from}`), until: moment(`2026-11-23 ${until}`) },
    })
    const notes = (...pauses: ReturnType<typeof named>[]) =>
      ribbonAt('2026-11-24 09:00', { ...clock(['7wd']), pauses }).notes
    const atLunch = '暂停过 2 小时：午休'
    const after = '暂停过 1 小时：等料，已顺延'
    const before = '暂停过 1 小时：问价，已顺延'
    const lunch = named('午休', '12:00', '14:00')
    expect(notes(lunch, named('等料', '14:00', '15:00'))).toEqual([atLunch, after])
    expect(notes(named('问价', '11:00', '12:00'), lunch)).toEqual([before, atLunch])
  })

  it('mention no missing notice once the clock has stopped', () => {
    expect(ribbonAt('2026-11-23 15:00', clock(['40wd'], '2026-11-23 10:00')).notes).toEqual([])
  })

  it('say that the date waits for a notice', () => {
    const notes = ribbonAt('2026-11-23 09:00', clock(['40wd'])).notes
    expect(notes).toEqual(['2027年的放假安排还没出，出来后重新算'])
  })
})
