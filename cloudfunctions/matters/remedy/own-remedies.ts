import { AT_ONCE } from '../../core/cloud/database.ts'
import type { Context, OwnData } from '../../core/procedure/context.ts'
import { messages } from '../../messages/message-record.ts'
import { reports } from '../report/report-record.ts'
import { barePlace } from '../report/rules/erased-report.ts'
import { remedies } from './remedy-record.ts'
import { erasedRemedy } from './rules/erased-remedy.ts'
import { remedyOf } from './rules/new-remedy.ts'
import { remedySheet } from './rules/remedy-sheet.ts'

/** What became of somebody's bad ratings. */
export const ownRemedies: OwnData = {
  async export({ db }, person) {
    return [remedySheet(person, await db.find(remedies, { reporter: person }, { limit: AT_ONCE }))]
  },
  async eraseAround(context, { kind, id }) {
    const report = kind === 'report' ? await context.db.read(reports, id) : undefined
    if (!report) return
    const _id = context.sign(remedyOf(id))
    await eraseRemedy(context, _id, barePlace(report.place).words)
    if (report.place.building) return
    // Where a pin was, those who follow it up were told in the words that somebody typed.
    await context.db.removeAll(messages, { _id: { from: `${_id}-`, below: `${_id}.` } })
  },
}

/** @throws Error when others kept writing: it is left for later */
async function eraseRemedy({ db }: Context, _id: string, place: string): Promise<void> {
  const remedy = await db.read(remedies, _id)
  if (!remedy || remedy.reporter === '') return
  const seen = { _id, version: remedy.version }
  const erased = await db.change(remedies, seen, { set: erasedRemedy(remedy, place) })
  if (!erased) throw new Error('others kept writing')
}
