import type { WhistleEvent, WhistleSummary } from '../../report/report-record.ts'
import type { Whistle, WhistleAction } from '../whistle-record.ts'

/** The steps of a whistle that its report has in its history; the others are between the departments. */
const events: Partial<Record<WhistleAction, WhistleEvent>> = {
  ask: 'asked',
  blow: 'blown',
  deny: 'denied',
  join: 'joined',
  refuse: 'refused',
  respond: 'responded',
  rule: 'ruled',
  check: 'checked',
}

/** What a report's history tells of a whistle's action, if anything. */
export const eventOf = (action: WhistleAction): WhistleEvent | undefined => events[action]

/** The summary of a whistle in its report; it has no calls before the whistle is blown. */
const summaryOf = (whistle: Whistle): WhistleSummary => ({
  id: whistle._id,
  kind: whistle.kind,
  open: whistle.open,
  dueAt: whistle.dueAt,
  calls: (whistle.blownAt === undefined ? [] : whistle.calls).map(
    ({ department, lead, state, officer }) => ({
      department,
      lead,
      state,
      ...(officer ? { officer } : {}),
    }),
  ),
})

/** A report's whistles with this one as it is now. */
export function withSummary(
  summaries: readonly WhistleSummary[],
  whistle: Whistle,
): WhistleSummary[] {
  const summary = summaryOf(whistle)
  return summaries.some(({ id }) => id === summary.id)
    ? summaries.map((other) => (other.id === summary.id ? summary : other))
    : [...summaries, summary]
}
