import type { ReportAction } from '../../../miniprogram/contract/action.ts'
import { isOpen, type ReportStatus } from '../../../miniprogram/contract/status.ts'
import type { Change } from '../../cloud/query.ts'
import type { ActingAs, Content, Entry, Report } from '../record.ts'

/** Who takes a step, when, and by which client token. */
export type Acting = { by: string; as: ActingAs; at: number; token: string }

/** A step to be taken: the action, where it leads, what is said with it, and what else it sets. */
export type Step = {
  action: ReportAction
  to: ReportStatus
  content?: Content
  set?: Partial<Report>
  drop?: readonly (keyof Report & string)[]
  entry?: Pick<Entry, 'whom' | 'answer'>
  /** Whether something follows from it (see effects/). */
  pending?: boolean
}

/** Content without empty parts; nothing when nothing was said. */
export function contentOf(
  words: string | undefined,
  photos: readonly string[],
): Content | undefined {
  const content: Content = {
    ...(words ? { words } : {}),
    ...(photos.length > 0 ? { photos: [...photos] } : {}),
  }
  return Object.keys(content).length > 0 ? content : undefined
}

/** The one change to a report that a step is: new state, next version, one more history entry. */
export function changeBy(
  report: Report,
  step: Step,
  { by, as, at, token }: Acting,
): Change<Report> {
  const version = report.version + 1
  const { action, to, content, set = {}, drop = [], entry = {}, pending } = step
  return {
    set: {
      ...set,
      status: to,
      open: isOpen[to],
      version,
      ...(content ? { content: { ...report.content, [version]: content } } : {}),
      ...(pending ? { pending: true } : {}),
    },
    drop,
    append: { history: { version, at, by, as, action, from: report.status, to, token, ...entry } },
  }
}

/** The report as it is after a change: what the database makes of it, for stories and tests. */
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
