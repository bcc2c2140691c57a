import type { ReportAction } from '../../../../miniprogram/contract/action.ts'
import { isOpen, type ReportStatus } from '../../../../miniprogram/contract/status.ts'
import type { Change } from '../../../core/cloud/query.ts'
import type { City } from '../../../core/procedure/city.ts'
import type { ActingAs, Content, Entry, Report, Voice } from '../report-record.ts'
import { nextMoment } from './moments.ts'

/** Who takes a step, when, and by which client token. */
export type Acting = { by: string; as: ActingAs; at: number; token: string }

/** What a history entry tells besides who did what when. */
type Told = Omit<Entry, 'version' | 'at' | 'by' | 'as' | 'action' | 'from' | 'to' | 'token'>

/** A step to be taken: the action, where it leads, what is said with it, and what else it sets. */
export type Step = {
  action: ReportAction
  to: ReportStatus
  content?: Content
  set?: Partial<Report>
  drop?: readonly (keyof Report & string)[]
  entry?: Told
}

/** How long what follows is left to whoever took the step before the timer takes it over, in ms. */
export const GRACE = 10_000

/** Content without empty parts; nothing when nothing was said. */
export function contentOf(
  words: string | undefined,
  photos: readonly string[],
  voice?: Voice,
): Content | undefined {
  const content: Content = {
    ...(words ? { words } : {}),
    ...(photos.length > 0 ? { photos: [...photos] } : {}),
    ...(voice ? { voice } : {}),
  }
  return Object.keys(content).length > 0 ? content : undefined
}

/**
 * The one change to a report that a step is: new state, next version, one more history entry,
 * when time next brings something, and that something may follow.
 */
export function changeBy(
  report: Report,
  step: Step,
  { by, as, at, token }: Acting,
  city: City,
): Change<Report> {
  const version = report.version + 1
  const { action, to, content, set = {}, drop = [], entry = {} } = step
  const change: Change<Report> = {
    set: {
      ...set,
      status: to,
      open: isOpen[to],
      version,
      settleAt: at + GRACE,
      tries: 0,
      ...(content ? { content: { ...report.content, [version]: content } } : {}),
    },
    drop,
    append: { history: { version, at, by, as, action, from: report.status, to, token, ...entry } },
  }
  const nextAt = nextMoment(changed(report, change), city)
  return nextAt === undefined
    ? { ...change, drop: [...drop, 'nextAt'] }
    : { ...change, set: { ...change.set, nextAt } }
}

/** The report as it is after a change: what the database makes of it. */
export function changed(
  report: Report,
  { set = {}, drop = [], append = {} }: Change<Report>,
): Report {
  const next: Report = { ...report, ...set }
  for (const field of drop) delete (next as Partial<Report>)[field]
  if (append.history) next.history = [...report.history, append.history]
  return next
}

/** The entry that a caller's token already made, if any: the same token, the same answer. */
export function madeBefore(report: Report, by: string, token: string): Entry | undefined {
  return report.history.find((entry) => entry.token === token && entry.by === by)
}

/** What only tells: a decision made before it is still a decision on the same state. */
const notices: readonly ReportAction[] = [
  'remind',
  'climb',
  'reckon',
  'whistle',
  'publish',
  'takeOff',
  'erase',
  'forget',
]

/** Whether a decision on `version` knew all that matters: only notices came after it. */
export const isNewest = ({ history }: Report, version: number): boolean =>
  version <= (history.at(-1)?.version ?? 0) &&
  history.every((entry) => entry.version <= version || notices.includes(entry.action))
