import type { World } from '../../cloudfunctions/core/procedure/world.ts'
import { takeVerdict } from '../../cloudfunctions/published/screening/take-verdict.ts'

/** A content check that lets everything through: words at once, photos when it is made to tell. */
export class ModelChecker {
  private traces: string[] = []
  private asked = 0

  /** The part of WeChat that checks. */
  readonly checks: Pick<World['wechat'], 'checkWords' | 'checkPhoto'> = {
    checkWords: async () => 'pass',
    checkPhoto: async () => {
      const trace = `trace ${++this.asked}`
      this.traces.push(trace)
      return { trace }
    },
  }

  /** Tells of every photo that it was asked about since. */
  async tell(world: World): Promise<void> {
    for (const trace_id of this.traces) {
      const verdict = { trace_id, errcode: 0, result: { suggest: 'pass' } }
      await takeVerdict(world, { Event: 'wxa_media_check', ...verdict })
    }
    this.traces = []
  }
}
