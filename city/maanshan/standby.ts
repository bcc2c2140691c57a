import type { Area, Standby } from '../../cloudfunctions/directory/place/place-record.ts'
import { madeUpName } from './names.ts'
import { madeUpPhone } from './phones.ts'
import type { Plot } from './plots.ts'

/** How many grids one community policeman sees to. */
const gridsEach = 3

/** The community policeman of a grid, who has its neighbours too; `index` is that of the plot among all. */
export function policeOf({ number, community }: Plot, index: number): Standby[] {
  const first = index - ((number - 1) % gridsEach)
  const name = madeUpName(`police of ${community.code}`, Math.ceil(number / gridsEach))
  return [
    { role: '社区民警', name: `${name.slice(0, 1)}警官`, phone: madeUpPhone('police', first + 1) },
  ]
}

/** The head of a building, `count`-th of its estate. */
export function headOf(community: string, count: number): Standby[] {
  const name = madeUpName(`heads of ${community}`, count)
  const number = Number(community.slice(-3)) * 1000 + count
  return [{ role: '楼长', name: `${name.slice(0, 1)}师傅`, phone: madeUpPhone('head', number) }]
}

/** The communities with their service centres, open when the city works (calendar.json). */
export function withHalls(areas: readonly Area[]): Area[] {
  return areas.map((area, index) => {
    if (area.level !== 'community') return area
    const phone = madeUpPhone('hall', index + 1)
    return { ...area, hall: { phone, hours: '工作日 8:30–12:00，14:00–17:30' } }
  })
}
