import type { Progress } from '../../../core/lifecycle/outbox.ts'
import type { World } from '../../../core/procedure/procedure.ts'
import type { Report } from '../../report/report-record.ts'
import { endWhistle } from '../end-whistle.ts'
import { settleWhistle } from '../settle-whistle.ts'

/** The whistles of a report that has ended end with it. */
export async function endWhistles(world: World, { whistles }: Report): Promise<Progress> {
  for (const { id } of whistles.filter(({ open }) => open)) {
    const ended = await endWhistle(world, id)
    if (ended) await settleWhistle(world, ended)
  }
  return 'done'
}
