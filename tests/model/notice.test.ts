import { describe, expect, it } from 'vitest'
import data from '../../city/calendar.json' with { type: 'json' }
import { openCalendar } from '../../cloudfunctions/core/clock/calendar.ts'
import { DAY } from '../../cloudfunctions/core/clock/date.ts'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import { reports } from '../../cloudfunctions/matters/report/report-record.ts'
import { whistles } from '../../cloudfunctions/matters/whistle/whistle-record.ts'
import { at } from '../procedures/help/town.ts'
import { chanceOf } from '../prove/chance.ts'
import { ModelTown } from './model-town.ts'

/** A notice as it may come: four days off at New Year, one of them made up for. */
const notice = {
  title: '国务院办公厅关于2027年部分节假日安排的通知',
  issued: '2026-11-30',
  off: [{ from: '2027-01-01', to: '2027-01-04', name: '元旦' }],
  work: ['2027-01-09'],
}
const noticed = openCalendar({ ...data, years: { ...data.years, '2027': notice } })

/** 2026-12-31 10:00 at +08:00, a Thursday. */
const eve = Date.UTC(2026, 11, 31, 2)

/** A town on New Year's eve in which the whistle of a gas leak, and a report of five days, run. */
async function onTheEve() {
  const town = new ModelTown(eve, chanceOf('notice').draw)
  for (const category of ['0205', '0602']) {
    const input = { token: `eve-${category}`.replace('-', '0').padEnd(20, 'x'), category }
    const place = { building: at.home }
    expect(
      await town.asks('chen', 'report.submit', { ...input, place, words: '坏了' }),
    ).toMatchObject({
      ok: true,
    })
  }
  const report = () => town.db.all(reports).find(({ category }) => category === '0205')
  const whistle = () => town.db.all(whistles)[0]
  return { town, report, whistle }
}

describe('a notice that comes after dates were given', () => {
  it('has provisional dates reckoned anew once, with an entry in the history', async () => {
    const { town, report, whistle } = await onTheEve()
    expect([report()?.unnoticed, whistle()?.unnoticed]).toEqual([2027, 2027])
    const [due, respond] = [report()?.dueAt ?? 0, whistle()?.dueAt ?? 0]

    await town.tick()
    expect(report()?.dueAt).toBe(due)

    town.city = { ...theCity, calendar: noticed }
    town.now += DAY / 24
    await town.tick()
    // By the law, 4 January was a working day; now it is off, and the 9th is worked.
    expect(report()).toMatchObject({ dueAt: due + DAY })
    expect(whistle()).toMatchObject({ dueAt: respond + DAY })
    expect([report()?.unnoticed, whistle()?.unnoticed]).toEqual([undefined, undefined])
    expect(report()?.history.at(-1)).toMatchObject({ action: 'reckon', as: 'system' })

    const once = town.db.everything()
    await town.tick()
    expect(town.db.everything()).toBe(once)
  })
})
