import * as v from 'valibot'
import { monthsOf, stretchOf } from '../../../core/clock/months.ts'
import { leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { after, SHOWN } from '../../../core/procedure/page.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { type Scan, type Scanned, scan } from '../../../core/procedure/scan.ts'
import type { Tally } from '../../../core/tally/tally.ts'
import { remedies } from '../../../matters/remedy/remedy-record.ts'
import { remedyFacts } from '../../../matters/remedy/rules/remedy-figures.ts'
import { partyOf } from '../../../matters/remedy/rules/remedy-party.ts'
import { readCards } from '../../../matters/report/read-cards.ts'
import { type Report, reports } from '../../../matters/report/report-record.ts'
import { reportFacts } from '../../../matters/report/rules/report-figures.ts'
import { whistleFacts } from '../../../matters/whistle/rules/whistle-figures.ts'
import { whistles } from '../../../matters/whistle/whistle-record.ts'
import { categoryCode, figureArea, figureName, period } from '../input.ts'
import { isBehind } from '../rules/behind.ts'
import { figureOf } from '../rules/figures.ts'
import { opensFigure } from '../rules/may-see.ts'

const input = v.strictObject({
  area: figureArea,
  period,
  category: v.optional(categoryCode),
  figure: figureName,
  share: v.picklist(['part', 'half', 'whole']),
  after,
})

type Asking = Call<v.InferOutput<typeof input>>

/**
 * The very reports behind a figure of an area, the newest first: for those who lead the area or one
 * around it. A list may be shorter than a page and yet go on (`next`). Never of ratings; what is
 * behind remedies only for those who follow them up.
 */
export const reportsBehind = procedure({
  who: leaders,
  input,
  async run(call) {
    const { area, figure } = call.input
    const { source } = figureOf(figure)
    if (source === 'ratings' || !opensFigure(call.caller, area, source)) {
      return fail('CALL.NOT_ALLOWED')
    }
    const { found, next } = await behind[source](call)
    return { cards: await readCards(call, found), next }
  },
})

/** How the reports are found that a figure of each source is about. */
const behind: Record<
  'reports' | 'whistles' | 'remedies',
  (call: Asking) => Promise<Scanned<Report>>
> = {
  reports: (call) =>
    scan(call.db, {
      ...scanOf(call, reportFacts),
      collection: reports,
      where: inArea(call),
      by: 'createdAt',
    }),
  async whistles(call) {
    const { found, next } = await scan(call.db, {
      ...scanOf(call, whistleFacts),
      collection: whistles,
      where: inArea(call),
      by: 'createdAt',
    })
    return {
      found: await readReports(
        call,
        found.map(({ report }) => report),
      ),
      next,
    }
  },
  async remedies(call) {
    const { meets, ...rest } = scanOf(call, remedyFacts)
    const { found, next } = await scan(call.db, {
      ...rest,
      collection: remedies,
      where: { areas: call.input.area, openedAt: stretchIn(call) },
      by: 'openedAt',
      meets: (remedy) => partyOf(remedy, call.caller).reviewer && meets(remedy),
    })
    return {
      found: await readReports(
        call,
        found.map(({ matter }) => matter.id),
      ),
      next,
    }
  },
}

function scanOf<T>({ input }: Asking, factsOf: (record: T) => Tally) {
  const { figure, share, after } = input
  const meets = (record: T) => isBehind(figureOf(figure), share, factsOf(record))
  return { way: 'down', after, meets, limit: SHOWN } satisfies Partial<Scan<T>>
}

const inArea = (call: Asking) => {
  const { area, category } = call.input
  return {
    areas: area,
    createdAt: stretchIn(call),
    ...(category === undefined ? {} : { category }),
  }
}

/** From when to when the period lasts. */
function stretchIn({ input: { period } }: Asking) {
  const months = monthsOf(period)
  return {
    from: stretchOf(months.at(0) ?? period).from,
    below: stretchOf(months.at(-1) ?? period).below,
  }
}

/** The reports that records are about, each once, in the records' order. */
async function readReports({ db }: Asking, about: readonly string[]): Promise<Report[]> {
  const ids = [...new Set(about)]
  if (ids.length === 0) return []
  const found = await db.find(reports, { _id: { oneOf: ids } }, { limit: SHOWN })
  return ids.flatMap((id) => found.find(({ _id }) => _id === id) ?? [])
}
