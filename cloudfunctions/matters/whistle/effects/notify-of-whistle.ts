import type { WhistleStatus } from '../../../../miniprogram/contract/whistle.ts'
import type { Context, Effect } from '../../../core/procedure/context.ts'
import { readHolders } from '../../../directory/person/read-holders.ts'
import { postOf } from '../../../directory/person/rules/posts.ts'
import { thereAmong } from '../../../directory/person/rules/roles-at.ts'
import type { News } from '../../../messages/deliver.ts'
import { type Addressed, notifying } from '../../../messages/notify.ts'
import { recipientsOf } from '../../../messages/recipients.ts'
import { reports } from '../../report/report-record.ts'
import { storedCategory } from '../../report/rules/category.ts'
import { officersPosts } from '../rules/offices.ts'
import { whistleChannels } from '../rules/whistle-channels.ts'
import { type WhistleNotification, whistleNotifications } from '../rules/whistle-notifications.ts'
import type { DepartmentCall, Whistle, WhistleEntry } from '../whistle-record.ts'

/** Tells everybody whom a step of a whistle concerns. */
export const notifyOfWhistle: Effect<Whistle, WhistleEntry> = notifying((context, whistle, entry) =>
  whistleNotifications({ whistle, entry, city: context.city }).map((told) => ({
    news: newsOf(context, whistle, entry, told),
    to: recipients(context, whistle, told.to, entry),
  })),
)

function recipients(
  context: Context,
  whistle: Whistle,
  to: WhistleNotification['to'],
  { action, by }: WhistleEntry,
): Addressed['to'] {
  if (to === 'called') return () => officersOf(context, whistle)
  if (to === 'handler') return () => handlerOf(context, whistle)
  // What somebody asks for others decide.
  const except = action === 'ask' ? by : undefined
  return recipientsOf(context, { areas: whistle.areas, except }, to)
}

async function handlerOf({ db }: Context, whistle: Whistle): Promise<string[]> {
  const report = await db.read(reports, whistle.report)
  const handler = report?.assignee ?? report?.firstAsked
  return handler ? [handler.id] : []
}

/**
 * Those whom the called departments send in the whistle's areas and who are there, and who holds a
 * link. Of a department that is away whole everybody hears.
 */
async function officersOf(context: Context, whistle: Whistle): Promise<string[]> {
  const { calls, areas, guests } = whistle
  const { now } = context
  const postsOf = ({ department }: DepartmentCall) => officersPosts(department, areas)
  const holders = await readHolders(context, calls.flatMap(postsOf))
  const sent = calls.flatMap((call) => {
    const own = new Set(postsOf(call).map(postOf))
    return thereAmong(
      holders.filter(({ posts }) => posts.some((post) => own.has(post))),
      now,
    )
  })
  const bound = guests.flatMap(({ person, until }) => (person && now < until ? [person] : []))
  return [...new Set([...sent.map(({ _id }) => _id), ...bound])]
}

/** A status in the five letters that a message has for it. */
const state: Record<WhistleStatus, string> = {
  asked: '等社区定',
  blown: '已吹哨',
  responded: '已答复',
  checked: '已复核',
  denied: '没同意',
  ended: '已结束',
}

function newsOf(
  { city }: Context,
  whistle: Whistle,
  entry: WhistleEntry,
  { to, kind, words, fired }: WhistleNotification,
): News {
  const { _id: id, number, place } = whistle
  const { name, visibility } = storedCategory(city.categories, whistle.category)
  return {
    id: `${id}-${entry.version}-${fired ?? kind}-${to}`,
    kind,
    target: { kind: 'whistle', id },
    facts: {
      number,
      title: visibility === 'restricted' ? '一声哨' : `${name} · ${place}`,
      words,
      state: state[entry.to],
      at: entry.at,
    },
    channel: whistleChannels[to],
  }
}
