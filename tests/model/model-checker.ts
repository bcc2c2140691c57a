import type { Verdict } from '../../cloudfunctions/core/cloud/wechat.ts'
import type { Context } from '../../cloudfunctions/core/procedure/context.ts'
import { takeVerdict } from '../../cloudfunctions/published/screening/take-verdict.ts'

/**
 * A content check that lets everything through, unless it is told to look closer: words at once, photos
 * when it is made to tell.
 */
export class ModelChecker {
  /** What it finds of a photo by its link. */
  looksAt: (url: string) => Promise<Verdict> = async () => 'pass'
  private traces: { trace: string; suggest: Verdict }[] = []
  private asked = 0

  /** The part of WeChat that checks. */
  readonly checks: Pick<Context['wechat'], 'checkWords' | 'checkPhoto'> = {
    checkWords: async () => 'pass',
    checkPhoto: async (_, url) => {
      const trace = `trace ${++this.asked}`
      this.traces.push({ trace, suggest: await this.looksAt(url) })
      return { trace }
    },
  }

  /** Tells of every photo that it was asked about since. */
  async tell(context: Context): Promise<void> {
    for (const { trace: trace_id, suggest } of this.traces) {
      const verdict = { trace_id, errcode: 0, result: { suggest } }
      await takeVerdict(context, { Event: 'wxa_media_check', ...verdict })
    }
    this.traces = []
  }
}
