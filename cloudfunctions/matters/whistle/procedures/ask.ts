import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { whistleKinds } from '../../../../miniprogram/contract/whistle.ts'
import { contentOf } from '../../../core/lifecycle/content.ts'
import { withFilesKept } from '../../../core/lifecycle/keep-files.ts'
import { runEffects } from '../../../core/lifecycle/outbox.ts'
import { madeBefore } from '../../../core/lifecycle/transitions.ts'
import { handlers } from '../../../core/procedure/caller.ts'
import type { City } from '../../../core/procedure/city.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { id, photos, shortText, token } from '../../../core/procedure/fields.ts'
import { checkPhotos } from '../../../core/procedure/own-photos.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { type Report, reports } from '../../report/report-record.ts'
import { refusal } from '../../report/rules/report-may-do.ts'
import { leadsCommunity, maySee } from '../../report/rules/see.ts'
import { department } from '../department-input.ts'
import { photosToChoose } from '../rules/along.ts'
import { askedWhistle, whistleId } from '../rules/new-whistle.ts'
import { whistleKind } from '../rules/whistle-kind.ts'
import { whistles } from '../whistle-record.ts'

const input = v.strictObject({
  reportId: id,
  token,
  kind: v.picklist(whistleKinds),
  tried: shortText(limits.words),
  ground: shortText(limits.reason),
  lead: department,
  helpers: v.pipe(v.array(department), v.maxLength(10)),
  photos,
  /** Which of the report's photos go along: all that whoever holds a link sees of it. */
  along: photos,
})

/** A handler asks their steward to call departments in (吹哨): what was tried, the ground, and which departments. */
export const askWhistle = procedure({
  who: handlers,
  input,
  async run(call) {
    const { input } = call
    const wrong = checkPhotos(call, input.photos, input.token) ?? checkDepartments(call.city, input)
    if (wrong) return wrong
    const report = await call.db.read(reports, input.reportId)
    if (!report || !maySee(report, call.caller)) return fail('REPORT.NOT_FOUND')
    return ask(call, report)
  },
})

/**
 * Three operations with the one that read the report; of two at once, one finds the place taken. Photos
 * of the report that go along are kept for the whistle as well, before it is there: two more for each.
 */
async function ask(call: Call<v.InferOutput<typeof input>>, report: Report) {
  const { db, caller, city, now, input } = call
  const before = await db.find(whistles, { report: report._id }, { limit: 100 })
  const made = before.find((whistle) => madeBefore(whistle, caller.id, input.token))
  if (made) return { id: made._id }
  const refused = refusal('whistle', report, caller, { now, rules: city.rules })
  if (refused) return fail(refused)
  if (before.some(({ open }) => open)) return fail('REPORT.WHISTLE_OPEN')
  const there = photosToChoose(report)
  if (!input.along.every((photo) => there.includes(photo))) return fail('WHISTLE.BAD_PHOTO')

  const { kind, lead, helpers, ground } = input
  const content = contentOf(input.tried, [...input.photos, ...input.along])
  const { role: as = 'worker', name: who = '' } = report.assignee ?? {}
  const asked = askedWhistle(
    {
      ...{ id: whistleId(report._id, before.length), report, kind, lead, helpers, ground, now },
      ...(content ? { content } : {}),
      askedAbove: leadsCommunity(report, caller),
      acting: { by: caller.id, as, who, token: input.token },
    },
    city,
  )
  const isAlong = input.along.length > 0
  const whistle = isAlong ? await withFilesKept(call, whistleKind, asked) : asked
  if (!(await db.add(whistles, whistle))) return fail('REPORT.WHISTLE_OPEN')
  await runEffects(call, whistleKind, whistle)
  return { id: whistle._id }
}

/** Known departments, each once, of which one leads. */
function checkDepartments(
  { departments }: City,
  { lead, helpers }: { lead: string; helpers: readonly string[] },
): Failure | undefined {
  const called = [lead, ...helpers]
  if (new Set(called).size < called.length) return fail('WHISTLE.ONE_LEAD')
  const known = called.every((code) => departments.some((known) => known.code === code))
  return known ? undefined : fail('WHISTLE.NO_DEPARTMENT')
}
