import { stamp } from '../../core/clock/stamp.ts'
import { AT_ONCE } from '../../core/cloud/database.ts'
import type { OwnData } from '../../core/procedure/context.ts'
import { type Follow, follows } from '../follow/follow-record.ts'
import { urges } from '../follow/urge-record.ts'
import { readReportNames } from './read-report-names.ts'

/** What somebody follows, and what they urged. */
export const ownFollows: OwnData = {
  async export(context, person) {
    const [followed, urged] = await Promise.all([
      context.db.find(follows, { person }, { order: { at: 'down' }, limit: AT_ONCE }),
      context.db.find(urges, { person }, { limit: AT_ONCE }),
    ])
    const ids = [...followed, ...urged].map(({ matter }) => matter.id)
    const names = await readReportNames(context, ids)
    const sheetOf = (name: string, own: readonly Pick<Follow, 'at' | 'matter'>[]) => ({
      name,
      columns: ['时间', '哪一件'],
      rows: own.map(({ at, matter }) => [stamp(at), names.get(matter.id) ?? '']),
    })
    return [sheetOf('我也遇到', followed), sheetOf('催办', urged)]
  },
  async erase({ db }, person) {
    await db.removeAll(follows, { person })
    await db.removeAll(urges, { person })
    return 'done'
  },
}
