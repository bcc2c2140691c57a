import type { WhistleEvent, WhistleSummary } from '../../report/report-record.ts'
import type { Whistle, WhistleAction } from '../whistle-record.ts'

/** What a report is told of its whistle; the rest is between those who were called. */
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

/** A whistle as its report keeps it in mind; before it is blown it calls nobody. */
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
