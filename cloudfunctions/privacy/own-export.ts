import type { OwnData } from '../core/procedure/context.ts'
import { dataExports } from './export-record.ts'

/** The copy of their data that somebody asked for: its file first, so that it is not forgotten. */
export const ownExport: OwnData = {
  async erase({ db, files }, person) {
    const copy = await db.read(dataExports, person)
    if (copy) {
      await files.remove([copy.file])
      await db.removeAll(dataExports, { _id: person })
    }
    return 'done'
  },
}
