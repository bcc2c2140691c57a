import * as v from 'valibot'
import { staffName } from '../person/rules/name.ts'
import { grids } from '../place/record.ts'
import { isCommunity, reaches } from '../place/rules/area.ts'
import { leaders } from '../procedure/caller.ts'
import { fail } from '../procedure/failure.ts'
import { id } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { reports } from '../report/record.ts'
import { maySee } from '../report/rules/see.ts'

/** The workers whom a report may be assigned to: those of its community, its own grid's first. */
export const workersFor = procedure({
  who: leaders,
  input: v.strictObject({ reportId: id }),
  async run({ db, caller, input }) {
    const report = await db.read(reports, input.reportId)
    if (!report || !maySee(report, caller)) return fail('REPORT.NOT_FOUND')
    const own = report.place.grid
    const community = report.areas.find(isCommunity)
    if (!community || !caller.roles.some(({ area }) => reaches(area, community))) {
      return { workers: [] }
    }
    const found = await db.find(grids, { community }, { order: { _id: 'up' }, limit: 200 })
    const workers = found.flatMap(({ _id, name, worker }) =>
      worker
        ? [
            {
              id: worker.id,
              name: staffName(worker.name, 'worker'),
              gridName: name,
              own: _id === own,
            },
          ]
        : [],
    )
    return { workers: workers.sort((a, b) => Number(b.own) - Number(a.own)) }
  },
})
