/** The form that asks for turns in a rota. */
import type { Rota } from '../../../contract/rota'
import { cloudNow } from '../../../services/device/clock'
import type { Form } from '../../../services/page/form'
import type { Values } from '../../../services/page/form-draft'
import { inChina } from '../../../services/words/china-time'
import { dateAfter, momentOf } from '../../../services/words/date-input'
import { rotaWords } from './rota-words'

/** How far ahead turns are planned, in days. */
const mostDays = 60
const dayMs = 24 * 60 * 60 * 1000

/** On which days besides the same turn is had again; on none unless one is chosen. */
const repeats = [
  { value: 'weekly', label: '每周这天，连排四周' },
  { value: 'workdays', label: '周一到周五，排到周末' },
] as const

/** Asks whose turn it is and when; at `now` (epoch ms). */
export const turnForm = (
  rota: Rota,
  community: string,
  workers: readonly { id: string; name: string }[],
  now = cloudNow(),
): Form => ({
  key: `turn:${rota}:${community}`,
  title: '加一班',
  hint: rotaWords[rota].hint,
  fields: [
    {
      ...{ name: 'person', label: rotaWords[rota].who, kind: 'pick' },
      options: workers.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      ...{ name: 'date', label: '哪天', kind: 'day' },
      ...{ from: dateAfter(now, 0), to: dateAfter(now, mostDays) },
    },
    { name: 'from', label: '几点开始', kind: 'time' },
    { name: 'until', label: '几点结束', kind: 'time' },
    { name: 'repeat', label: '还排哪些天', kind: 'choice', options: repeats, optional: true },
  ],
  send: '排上',
})

/** The turns that were asked for; one ends on the next day when its end comes before its beginning. */
export function turnsOf({ person = '', date = '', from = '', until = '', repeat = '' }: Values) {
  const begins = momentOf(date, from)
  const ends = momentOf(date, until)
  const length = ends > begins ? ends - begins : ends + dayMs - begins
  return daysAfter(begins, repeat).map((days) => {
    const at = begins + days * dayMs
    return { person, from: at, until: at + length }
  })
}

/** How many days after the first (epoch ms) the same turn is had, the first among them. */
function daysAfter(first: number, repeat: string): number[] {
  if (repeat === 'weekly') return [0, 7, 14, 21]
  const weekday = inChina(first).day()
  const isWorkday = weekday >= 1 && weekday <= 5
  if (repeat !== 'workdays' || !isWorkday) return [0]
  return Array.from({ length: 6 - weekday }, (_, days) => days)
}
