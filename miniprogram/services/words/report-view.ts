/** A report as the cloud gives it, and what may be done with it. */
import type { Procedures } from '../../../typings/procedures'

/** A report whole, as whoever asked may see it. */
export type ReportView = Procedures['report.detail']['result']

/** Something that may be done with a report by whoever asked, or why it may not. */
export type ActionView = ReportView['may'][number]

/** What was decided on a report, as it was seen; the token is the same at every try. */
export const decision = ({ seen, token }: { seen: ReportView; token: string }) => ({
  reportId: seen.id,
  version: seen.version,
  token,
})

/** What the cloud says of one action; nothing when it is none of this person's business. */
export const actionOf = (
  { may }: Pick<ReportView, 'may'>,
  action: ActionView['action'],
): ActionView | undefined => may.find((one) => one.action === action && one.yours)
