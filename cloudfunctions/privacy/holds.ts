import type { World } from '../core/procedure/procedure.ts'
import { reports } from '../matters/report/report-record.ts'
import { whistles } from '../matters/whistle/whistle-record.ts'

/**
 * Whether somebody still has work in hand: an open report that is theirs to handle, or an open
 * whistle whose link they hold. Two operations.
 */
export async function holdsWork({ db }: Pick<World, 'db'>, person: string): Promise<boolean> {
  const [report, whistle] = await Promise.all([
    db.find(reports, { 'assignee.id': person, open: true }, { limit: 1 }),
    db.find(whistles, { offices: `@${person}`, open: true }, { limit: 1 }),
  ])
  return report.length + whistle.length > 0
}
