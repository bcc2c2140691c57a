import * as v from 'valibot'
import { untilWritten } from '../../core/lifecycle/until-written.ts'
import type { Context } from '../../core/procedure/context.ts'
import { withVerdict } from './rules/verdict.ts'
import { screenings } from './screening-record.ts'

/** What WeChat tells of a photo, as far as it is needed; of a photo that it could not fetch, nothing. */
const verdict = v.object({
  Event: v.literal('wxa_media_check'),
  trace_id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  errcode: v.optional(v.literal(0)),
  result: v.object({ suggest: v.picklist(['pass', 'review', 'risky']) }),
})

/**
 * Notes WeChat's verdict on a photo. What is no verdict, is about no photo that was asked about, or comes
 * a second time changes nothing. At most two operations a try.
 * @throws Error when others always wrote first: the photo is asked about again
 */
export async function takeVerdict(
  { db, now }: Pick<Context, 'db' | 'now'>,
  event: unknown,
): Promise<void> {
  const heard = v.safeParse(verdict, event)
  if (!heard.success) return
  const { trace_id: trace, result } = heard.output
  const noted = await untilWritten(async () => {
    const [screening] = await db.find(screenings, { 'traces.id': trace }, { limit: 1 })
    const change = screening && withVerdict(screening, trace, result.suggest, now)
    if (!change) return 'nothing to note'
    const seen = { _id: screening._id, changes: screening.changes }
    return db.change(screenings, seen, change)
  })
  if (!noted) throw new Error('others kept writing')
}
