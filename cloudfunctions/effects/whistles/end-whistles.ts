import type { World } from '../../procedure/procedure.ts'
import type { Report } from '../../report/record.ts'
import type { Progress } from '../outbox.ts'
import { settleWhistle } from '../settle-whistle.ts'
import { endWhistle } from './end-whistle.ts'

/** The whistles of a report that has ended end with it. */
export async function endWhistles(world: World, { whistles }: Report): Promise<Progress> {
  for (const { id } of whistles.filter(({ open }) => open)) {
    const ended = await endWhistle(world, id)
    if (ended) await settleWhistle(world, ended)
  }
  return 'done'
}
