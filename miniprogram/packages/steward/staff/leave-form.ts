/** The form that asks for somebody's leave. */

import { call } from '../../../services/cloud/call'
import { cloudNow } from '../../../services/device/clock'
import type { Form } from '../../../services/page/form'
import type { Filled } from '../../../services/page/form-draft'
import { dateAfter, endOfDate, startOfDate } from '../../../services/words/date-input'
import type { Member } from './people'

/** A leave lasts a year at most. */
const mostDays = 365

/** Asks when somebody is away, and who stands in; at `now` (epoch ms). */
export function leaveForm(
  { id, name, works, posts }: Member,
  members: readonly Member[],
  now = cloudNow(),
): Form {
  const [from, to] = [dateAfter(now, 0), dateAfter(now, mostDays)]
  const others = members.filter((other) => other.id !== id && !other.away && fits(posts, other))
  return {
    key: `leave:${id}`,
    title: `${name}请假`,
    hint: works
      ? '头尾两天都算。手头的、新来的都交给替班的人；没选，就由网格的替班接。'
      : '头尾两天都算。手头的、新来的、等批的都交给替的人；没选，就由同岗的或上一级替。',
    fields: [
      { name: 'from', label: '从哪天', kind: 'day', from, to },
      { name: 'until', label: '到哪天', kind: 'day', from, to },
      {
        ...{ name: 'backup', label: '谁替班', kind: 'pick', optional: true },
        options: others.map((other) => ({ value: other.id, label: other.name })),
      },
    ],
    send: '记下',
  }
}

/** Whether somebody may well stand in: does the same, or leads a steward's street. The cloud knows. */
const fits = (posts: Member['posts'], other: Member): boolean =>
  other.posts.some(({ role }) =>
    posts.some((post) => post.role === role || (post.role === 'steward' && role === 'supervisor')),
  )

/** Writes it down. @throws CallError */
export function takeLeave(person: string, { token, values }: Filled): Promise<unknown> {
  const { from = '', until = '', backup } = values
  return call('staff.leave', {
    ...{ person, token, from: startOfDate(from), until: endOfDate(until) },
    ...(backup && { backup }),
  })
}
