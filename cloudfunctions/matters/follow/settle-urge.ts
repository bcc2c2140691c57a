import type { World } from '../../core/procedure/procedure.ts'
import { describe } from '../../core/procedure/surprise.ts'
import { tellOfUrge } from '../report/effects/notify-of-report.ts'
import { reports } from '../report/report-record.ts'
import { type Urge, urges } from './urge-record.ts'

/**
 * Tells whoever has a report that somebody urged, once an urge.
 * @returns whether it got on; if not, the urge waits for the timer
 */
export async function settleUrge(world: World, urge: Urge): Promise<boolean> {
  if (urge.settleAt === undefined) return true
  try {
    const report = await world.db.read(reports, urge.report)
    if (report?.open) await tellOfUrge(world, report, urge)
    await world.db.change(urges, { _id: urge._id }, { drop: ['settleAt'] })
    return true
  } catch (surprise) {
    world.log({ urge: urge._id, code: 'EFFECT.LATER', ...describe(surprise) })
    return false
  }
}
