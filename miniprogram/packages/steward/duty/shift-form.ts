/** The form that asks for one shift of duty. */
import { cloudNow } from '../../../services/device/clock'
import type { Form } from '../../../services/page/form'
import type { Values } from '../../../services/page/form-draft'
import { dateAfter, momentOf } from '../../../services/words/date-input'

/** How far ahead duty is planned, in days. */
const mostDays = 60
const dayMs = 24 * 60 * 60 * 1000

/** Asks who is on duty and when; at `now` (epoch ms). */
export const shiftForm = (
  community: string,
  workers: readonly { id: string; name: string }[],
  now = cloudNow(),
): Form => ({
  key: `shift:${community}`,
  title: '加一班',
  hint: '下班以后的急事，派给值班的人。结束早于开始，就是到第二天。',
  fields: [
    {
      ...{ name: 'person', label: '谁值班', kind: 'pick' },
      options: workers.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      ...{ name: 'date', label: '哪天', kind: 'day' },
      ...{ from: dateAfter(now, 0), to: dateAfter(now, mostDays) },
    },
    { name: 'from', label: '几点开始', kind: 'time' },
    { name: 'until', label: '几点结束', kind: 'time' },
  ],
  send: '排上',
})

/** The shift that was asked for; it ends on the next day when its end comes before its beginning. */
export function shiftOf({ person = '', date = '', from = '', until = '' }: Values) {
  const begins = momentOf(date, from)
  const ends = momentOf(date, until)
  return { person, from: begins, until: ends > begins ? ends : ends + dayMs }
}
