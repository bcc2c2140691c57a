import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { leaders } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { id, shortText } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { scan } from '../../../core/procedure/scan.ts'
import { isSought, readSought, type Sought } from '../../../core/procedure/sought.ts'
import { readCards } from '../read-cards.ts'
import { type Report, reports } from '../report-record.ts'
import { storedCategory } from '../rules/category.ts'
import { foundBy } from '../rules/found-by.ts'
import { communityOf, mayMerge, mergeOffers } from '../rules/merge.ts'
import { readNumber } from '../rules/number.ts'
import type { ReportCard } from '../rules/report-card.ts'
import { leadsCommunity, maySee } from '../rules/see.ts'

/** How many are shown, and among how many of a group, those due first, the near ones are looked for. */
const SHOWN = 20
const LOOKED_AT = 200

/** Reports that one may be merged into, and whether there are more than are shown. */
type Mergeable = { cards: ReportCard[]; more: boolean }

/**
 * The open reports of its community that a report may be merged into: near ones of the same group of
 * categories, or what is found by a number, a place, a kind or who has it.
 */
export const mergeableInto = procedure({
  who: leaders,
  input: v.strictObject({ reportId: id, sought: v.optional(shortText(limits.search)) }),
  async run(call): Promise<Mergeable | Failure> {
    const { db, caller, city, input } = call
    const report = await db.read(reports, input.reportId)
    if (!report || !maySee(report, caller)) return fail('REPORT.NOT_FOUND')
    if (!leadsCommunity(report, caller)) return fail('REPORT.NOT_YOURS')
    const { sought } = input
    const found =
      sought === undefined
        ? await offer(call, report)
        : await seek(call, report, readSought(sought, city.categories))
    const cards = await readCards(call, found.slice(0, SHOWN))
    return { cards, more: found.length > SHOWN }
  },
})

/** Every open report of the same community; of what lies in none there is nothing to merge into. */
const inCommunityOf = (report: Report) => ({
  areas: communityOf(report) ?? '',
  status: { oneOf: ['pool', 'assigned', 'handling'] },
})

async function offer({ db, city }: Pick<Call<never>, 'db' | 'city'>, report: Report) {
  const { group } = storedCategory(city.categories, report.category)
  const akin = city.categories.filter((one) => one.group === group).map(({ code }) => code)
  const oneOf = [...new Set([report.category, ...akin])]
  const where = { ...inCommunityOf(report), category: { oneOf } }
  const found = await db.find(reports, where, { order: { dueAt: 'up' }, limit: LOOKED_AT })
  return mergeOffers(report, found)
}

/** The one with a whole number; else those that fit, among a thousand at most. */
async function seek({ db }: Pick<Call<never>, 'db'>, report: Report, sought?: Sought) {
  if (!sought) return []
  const meets = (one: Report) => mayMerge(report, one)
  const number = readNumber(sought.typed)
  if (number !== undefined) {
    return (await db.find(reports, { number }, { limit: 1 })).filter(meets)
  }
  const { found } = await scan<Report>(db, {
    ...{ collection: reports, where: inCommunityOf(report), by: 'dueAt', way: 'up' },
    meets: (one) => meets(one) && isSought(sought, one.category, foundBy(one)),
    limit: SHOWN + 1,
  })
  return found
}
