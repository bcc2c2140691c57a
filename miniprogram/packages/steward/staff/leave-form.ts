/** The form that asks for somebody's leave. */

import { call } from '../../../services/cloud/call'
import { cloudNow } from '../../../services/device/clock'
import type { Form } from '../../../services/page/form'
import type { Filled } from '../../../services/page/form-draft'
import { beginOf, dateAfter, endOf, type Half } from '../../../services/words/date-input'
import type { Member } from './people'

/** A leave lasts a year at most. */
const mostDays = 365

const halves = (['上午', '下午'] as const).map((half) => ({ value: half, label: half }))

/**
 * Asks when somebody is away, and who stands in; at `now` (epoch ms). `handing` says what would be handed
 * over, and to whom, where nobody is chosen.
 */
export function leaveForm(
  { id, name, posts }: Member,
  {
    members,
    handing,
    now = cloudNow(),
  }: { members: readonly Member[]; handing: string; now?: number },
): Form {
  const [from, to] = [dateAfter(now, 0), dateAfter(now, mostDays)]
  const others = members.filter((other) => other.id !== id && !other.away && fits(posts, other))
  return {
    key: `leave:${id}`,
    title: `${name}请假`,
    hint: `${handing}。选了谁替班，就都交给他；新来的、等批的也是。`,
    fields: [
      { name: 'from', label: '从哪天', kind: 'day', from, to },
      {
        name: 'fromHalf',
        label: '从上午还是下午起',
        kind: 'choice',
        optional: true,
        options: halves,
      },
      { name: 'until', label: '到哪天', kind: 'day', from, to },
      {
        name: 'untilHalf',
        label: '到上午还是下午完',
        kind: 'choice',
        optional: true,
        options: halves,
      },
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

const halfIn = (said: string | undefined): Half | undefined =>
  halves.find(({ value }) => value === said)?.value

/** Writes it down. @throws CallError */
export function takeLeave(person: string, { token, values }: Filled): Promise<unknown> {
  const { from = '', until = '', fromHalf, untilHalf, backup } = values
  return call('staff.leave', {
    ...{ person, token },
    from: beginOf(from, halfIn(fromHalf) ?? '上午'),
    until: endOf(until, halfIn(untilHalf) ?? '下午'),
    ...(backup && { backup }),
  })
}
