import type { Category } from '../../../miniprogram/contract/category.ts'
import type { ReportSource } from '../../../miniprogram/contract/source.ts'
import type { Content } from '../../core/lifecycle/lifecycle-record.ts'
import { type Failure, fail } from '../../core/procedure/failure.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import type { Located } from './place-input.ts'
import type { Report } from './report-record.ts'
import { routing } from './routing.ts'
import { newReport } from './rules/new-report.ts'
import { reportNumber } from './rules/number.ts'
import { doneOnTheSpot } from './rules/on-the-spot.ts'
import { finderOf, makerRole } from './rules/source.ts'

/** What a report is submitted with, as far as it is about who makes it. */
type Submission = {
  token: string
  source: ReportSource
  onBehalf?: { name?: string | undefined; phone?: string | undefined } | undefined
  onTheSpot: boolean
  publish: boolean
  details: string
}

/**
 * The report that a submission makes. Only a worker or a steward of the place makes one that is not
 * their own; only a worker has done on the spot what they found there.
 */
export async function makeReport(
  call: Call<Submission>,
  category: Category,
  located: Located,
  content: Content,
): Promise<Report | Failure> {
  const { input, caller, city, now, random, sign } = call
  const { source, token, onTheSpot } = input
  const patrol = source === 'patrol'
  const isWorker = caller.roles.some(({ role }) => role === 'worker')
  const finder = isWorker ? { finder: finderOf(caller) } : {}
  const routed = await routing(call, category, located, patrol ? finder : undefined)
  const as = source === 'resident' ? undefined : makerRole({ ...located, ...routed }, caller)
  if (source !== 'resident' && !as) return fail('CALL.NOT_ALLOWED')
  if (onTheSpot && !(patrol && as === 'worker')) return fail('CALL.NOT_ALLOWED')
  const report = newReport({
    id: sign(`report ${caller.id} ${token}`),
    number: reportNumber(now, random),
    city,
    source,
    ...(as ? { madeBy: { id: caller.id, as } } : { reporter: caller.id }),
    ...(as && input.onBehalf ? { onBehalf: withoutGaps(input.onBehalf) } : {}),
    publish: input.publish,
    token,
    category,
    details: input.details,
    place: located.place,
    routed,
    content,
    now,
  })
  return onTheSpot ? doneOnTheSpot(report, category, call) : report
}

const withoutGaps = ({ name, phone }: NonNullable<Submission['onBehalf']>) => ({
  ...(name ? { name } : {}),
  ...(phone ? { phone } : {}),
})
