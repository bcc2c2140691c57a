import type { World } from '../procedure/procedure.ts'
import { describe } from '../procedure/surprise.ts'
import { type Whistle, type WhistleEntry, whistles } from '../whistle/record.ts'
import { bringAll, type Progress } from './outbox.ts'
import { rememberRuling } from './remember-ruling.ts'
import { tellOfWhistle } from './tell-of-whistle.ts'
import { tellReport } from './tell-report.ts'
import { countWhistle } from './touch-figures.ts'

/** What follows from a step of a whistle's life, in order; doing it again changes nothing. */
const effects: readonly ((
  world: World,
  whistle: Whistle,
  entry: WhistleEntry,
) => Promise<Progress>)[] = [countWhistle, tellReport, rememberRuling, tellOfWhistle]

/**
 * Does what should follow from a whistle's steps and was not done yet; see `settle`.
 * @returns whether it got on; if not, the same whistle waits at the same place
 */
export async function settleWhistle(world: World, whistle: Whistle): Promise<boolean> {
  if (whistle.settleAt === undefined) return true
  const failed = (surprise: Record<string, string>) =>
    world.log({ whistle: whistle._id, code: 'EFFECT.LATER', ...surprise })
  const bring = async (entry: WhistleEntry): Promise<Progress> => {
    for (const effect of effects) {
      if ((await effect(world, whistle, entry)) === 'more') return 'more'
    }
    return 'done'
  }
  try {
    const settlement = await bringAll(whistle, world.now, bring, failed)
    const seen = { _id: whistle._id, version: whistle.version }
    await world.db.change(whistles, seen, settlement)
    return true
  } catch (surprise) {
    failed(describe(surprise))
    return false
  }
}
