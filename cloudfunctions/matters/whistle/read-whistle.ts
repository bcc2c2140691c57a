import type { Call } from '../../core/procedure/procedure.ts'
import { type Report, reports } from '../report/report-record.ts'
import { maySee, type Party, partyOf } from './rules/whistle-party.ts'
import { type Whistle, whistles } from './whistle-record.ts'

/** A whistle with its report, and what the caller is to it. */
export type Found = { whistle: Whistle; report: Report; party: Party }

/** The whistle with that id, in two operations; nothing where the caller may not see it. */
export async function readWhistle(
  { db, caller, now }: Pick<Call<never>, 'db' | 'caller' | 'now'>,
  id: string,
): Promise<Found | undefined> {
  const whistle = await db.read(whistles, id)
  const report = whistle && (await db.read(reports, whistle.report))
  if (!whistle || !report) return undefined
  const party = partyOf(whistle, report, caller, now)
  return maySee(party) ? { whistle, report, party } : undefined
}
