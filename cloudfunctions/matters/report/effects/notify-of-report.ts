import type { TemplateName } from '../../../../miniprogram/contract/message.ts'
import { statusLabel } from '../../../../miniprogram/contract/status.ts'
import type { Progress } from '../../../core/lifecycle/outbox.ts'
import type { World } from '../../../core/procedure/procedure.ts'
import { type Delivering, deliver, type News } from '../../../messages/deliver.ts'
import { type Hearers, hearersOf, type Matter } from '../../../messages/recipients.ts'
import type { Audience, Tiding } from '../../../messages/rules/notification.ts'
import type { Urge } from '../../follow/urge-record.ts'
import type { Entry, Report } from '../report-record.ts'
import { storedCategory } from '../rules/category.ts'
import { headingOf } from '../rules/heading.ts'
import { reportTidings } from '../rules/report-notifications.ts'
import { eachFollower } from './followers.ts'

type Telling = Delivering & Pick<World, 'now'>

/** What there is to tell of a report: mostly an entry of its history. */
type Occasion = Pick<Entry, 'at' | 'by' | 'to' | 'whom'> & { version: number | string }

/** Tells everybody whom a step of a report concerns, its followers aside; not whoever took it. */
export async function tellOfReport(
  world: Telling,
  report: Report,
  entry: Entry,
): Promise<Progress> {
  for (const tiding of reportTidings({ report, entry, city: world.city })) {
    if (tiding.to !== 'followers') await tell(world, report, entry, { ...tiding, to: tiding.to })
  }
  return 'done'
}

/** Tells whoever has a report that somebody urged; while nobody has it, those who give it out. */
export async function tellOfUrge(world: Telling, report: Report, urge: Urge): Promise<void> {
  const occasion = { version: urge._id.slice(report._id.length + 1), at: urge.at, by: urge.person }
  const to = report.status === 'pool' ? 'steward' : 'handler'
  const entry = { ...occasion, to: report.status }
  await tell(world, report, entry, { to, kind: 'urged', words: '居民催了，点开看看' })
}

async function tell(
  world: Telling,
  report: Report,
  occasion: Occasion,
  tiding: Tiding & { to: Hearers },
): Promise<void> {
  const news = newsOf(world, report, occasion, tiding)
  const hearers = await hearersOf(world, matterOf(report, occasion), tiding.to)
  for (const person of hearers) if (person !== occasion.by) await deliver(world, news, person)
}

/** Tells the followers of a report what concerns them of a step, a page of them at a time. */
export async function tellFollowers(
  world: Telling,
  report: Report,
  entry: Entry,
): Promise<Progress> {
  const tidings = reportTidings({ report, entry, city: world.city })
  const theirs = tidings.filter(({ to }) => to === 'followers')
  return eachFollower(world, report, entry, async ({ person }) => {
    for (const tiding of theirs) {
      await deliver(world, newsOf(world, report, entry, tiding), person)
    }
  })
}

/** A step's matter: who was given it by the step, else who has it, else who was first asked. */
function matterOf(
  { areas, place, reporter, assignee, firstAsked }: Report,
  { whom }: Occasion,
): Matter {
  return { areas, grid: place.grid, reporter, handler: (whom ?? assignee ?? firstAsked)?.id }
}

function newsOf(
  { city }: Pick<World, 'city'>,
  report: Report,
  occasion: Occasion,
  { to, kind, mark, words }: Tiding,
): News {
  const { _id: id, number } = report
  const category = storedCategory(city.categories, report.category)
  return {
    id: `${id}-${occasion.version}-${mark ?? kind}`,
    kind,
    target: { kind: 'report', id },
    facts: {
      number,
      title: headingOf(report, category, to),
      words,
      state: kind === 'done' ? '已办结' : statusLabel[occasion.to],
      at: occasion.at,
    },
    ...wayTo(to, kind === 'done', id),
  }
}

/** By which template somebody hears of a report, and on which page they land. */
function wayTo(to: Audience, done: boolean, id: string): { template: TemplateName; page: string } {
  const template = done ? 'result' : 'progress'
  if (to === 'reporter') return { template, page: `packages/resident/detail/detail?id=${id}` }
  if (to === 'followers')
    return { template, page: 'packages/resident/reports/reports?tab=followed' }
  return { template: 'task', page: 'pages/me/me' }
}
