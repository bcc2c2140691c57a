import { statusLabel } from '../../../../miniprogram/contract/status.ts'
import type { Context, Effect } from '../../../core/procedure/context.ts'
import { deliver, type News } from '../../../messages/deliver.ts'
import { type Addressed, notifying } from '../../../messages/notify.ts'
import { type Concerned, recipientsOf } from '../../../messages/recipients.ts'
import type { Audience, Notification } from '../../../messages/rules/notification.ts'
import { eachFollower } from '../../follow/each-follower.ts'
import type { Entry, Report } from '../report-record.ts'
import { storedCategory } from '../rules/category.ts'
import { headingOf } from '../rules/heading.ts'
import { reportChannels } from '../rules/report-channels.ts'
import { reportNotifications } from '../rules/report-notifications.ts'

/** What there is to tell of a report: mostly an entry of its history. */
export type Occasion = Pick<Entry, 'at' | 'by' | 'to' | 'whom'> & { version: number | string }

/** Tells everybody whom a step of a report concerns, its followers aside. */
export const notifyOfReport: Effect<Report, Entry> = notifying((context, report, entry) =>
  reportNotifications({ report, entry, city: context.city }).flatMap((told) =>
    told.to === 'followers' ? [] : [notificationOf(context, report, entry, told, told.to)],
  ),
)

/** A notification of something that happened to a report, to those of an audience. */
export function notificationOf(
  context: Context,
  report: Report,
  occasion: Occasion,
  told: Notification,
  to: Exclude<Audience, 'followers'>,
): Addressed {
  const news = newsOf(context, report, occasion, told)
  const concerned = concernedBy(report, occasion)
  // What waits for a decision waits for somebody else than who asks, or agreed to it first.
  const except = told.kind === 'request' ? { except: occasion.by } : {}
  return { news, to: recipientsOf(context, { ...concerned, ...except }, to) }
}

/** Tells the followers of a report what concerns them of a step, a page of them at a time. */
export const notifyFollowers: Effect<Report, Entry> = {
  from: ({ action }) => action === 'finish',
  later: true,
  async run(context, report, entry) {
    if (!report.followed) return 'done'
    const all = reportNotifications({ report, entry, city: context.city })
    const news = all
      .filter(({ to }) => to === 'followers')
      .map((told) => newsOf(context, report, entry, told))
    return eachFollower(context, { matter: report._id, version: entry.version }, (page) =>
      deliver(
        context,
        page.flatMap(({ person }) => news.map((one) => ({ news: one, person }))),
      ),
    )
  },
}

/** Whom a step concerns: who was given it by the step, else who has it, else who was first asked. */
function concernedBy(
  { areas, place, reporter, assignee, firstAsked }: Report,
  { whom }: Occasion,
): Concerned {
  return { areas, grid: place.grid, reporter, handler: (whom ?? assignee ?? firstAsked)?.id }
}

function newsOf(
  { city }: Pick<Context, 'city'>,
  report: Report,
  occasion: Occasion,
  { to, kind, fired, words }: Notification,
): News {
  const { _id: id, number } = report
  const category = storedCategory(city.categories, report.category)
  return {
    id: `${id}-${occasion.version}-${fired ?? kind}`,
    kind,
    target: { kind: 'report', id },
    facts: {
      number,
      title: headingOf(report, category, to),
      words,
      state: kind === 'done' ? '已办结' : statusLabel[occasion.to],
      at: occasion.at,
    },
    channel: reportChannels[to],
  }
}
