import type { Procedures } from '../../typings/procedures'

/** A report whole, as whoever asked may see it. */
export type ReportView = Procedures['report.detail']['result']

/** Something that may be done with a report by whoever asked, or why it may not. */
export type ActionView = ReportView['actions'][number]

/** What the cloud says of one action; nothing when it is none of this person's business. */
export const actionOf = (
  { actions }: Pick<ReportView, 'actions'>,
  action: ActionView['action'],
): ActionView | undefined => actions.find((one) => one.action === action)
