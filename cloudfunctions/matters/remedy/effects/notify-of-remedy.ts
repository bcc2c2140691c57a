import type { Context, Effect } from '../../../core/procedure/context.ts'
import type { News } from '../../../messages/deliver.ts'
import { type Addressed, notifying } from '../../../messages/notify.ts'
import { storedCategory } from '../../report/rules/category.ts'
import { readDeciders, readOverseers } from '../read-overseers.ts'
import type { Remedy, RemedyEntry } from '../remedy-record.ts'
import { remedyChannels } from '../rules/remedy-channels.ts'
import { type RemedyNotification, remedyNotifications } from '../rules/remedy-notifications.ts'
import { statusText } from '../rules/remedy-status-text.ts'

/** Tells everybody whom a step of a remedy concerns. */
export const notifyOfRemedy: Effect<Remedy, RemedyEntry> = notifying((context, remedy, entry) =>
  remedyNotifications({ remedy, entry, city: context.city }).map((told) => ({
    news: newsOf(context, remedy, entry, told),
    to: recipients(context, remedy, entry, told),
  })),
)

function recipients(
  context: Context,
  remedy: Remedy,
  { whom }: RemedyEntry,
  { to, areas = remedy.reviewAreas }: RemedyNotification,
): Addressed['to'] {
  if (to === 'reporter') return [remedy.reporter]
  if (to === 'whom') return whom ? [whom.id] : []
  if (to === 'handler') return remedy.handler ? [remedy.handler.id] : []
  if (to === 'reviewers') return async () => idsOf(await readOverseers(context, areas, remedy))
  return async () => idsOf(await readDeciders(context, remedy, remedy.appeal?.by))
}

const idsOf = (overseers: readonly { id: string }[]): string[] => overseers.map(({ id }) => id)

function newsOf(
  { city }: Pick<Context, 'city'>,
  remedy: Remedy,
  entry: RemedyEntry,
  { to, words, fired }: RemedyNotification,
): News {
  const { _id: id, number, matter } = remedy
  const told = {
    id: `${id}-${entry.version}-${fired ?? to}`,
    kind: 'remedy',
    channel: remedyChannels[to],
  } as const
  const ofRemedy = { ...told, target: { kind: 'remedy', id } } as const
  const { at } = entry
  if (to === 'handler') {
    // Nothing that leads to the report, or to whoever rated.
    const facts = { number: id.slice(0, 8), title: '一处要改的', state: '请整改', words, at }
    return { ...ofRemedy, facts }
  }
  const { name, visibility } = storedCategory(city.categories, remedy.category)
  const heading = visibility === 'restricted' ? hidden[to] : `${name} · ${remedy.place}`
  const facts = { number, title: heading, words, at }
  if (to !== 'reporter') return { ...ofRemedy, facts: { ...facts, state: statusText(remedy) } }
  return { ...told, target: matter, facts: { ...facts, state: '在跟进' } }
}

/** The heading of a message whose matter no bystander may learn. */
const hidden = {
  reporter: '您反映的事',
  reviewers: '一条差评整改',
  whom: '一条差评整改',
  deciders: '一条差评整改',
} as const
