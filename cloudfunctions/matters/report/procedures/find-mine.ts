import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { plainWords } from '../../../../miniprogram/contract/plain-words.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { shortText } from '../../../core/procedure/fields.ts'
import { SHOWN } from '../../../core/procedure/page.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { scan } from '../../../core/procedure/scan.ts'
import { readSought } from '../../../core/procedure/sought.ts'
import { readCards } from '../read-cards.ts'
import { type Report, reports } from '../report-record.ts'
import { readNumber } from '../rules/number.ts'
import type { ReportCard } from '../rules/report-card.ts'

/** What somebody found of their own reports, and whether there is more of it than is shown. */
export type FoundReports = { cards: ReportCard[]; more: boolean }

/**
 * The caller's own reports, over or not, that what was typed fits: their number or a part of it, their
 * place, their kind, what was said first, or who has them. The newest first, at most a page, of a thousand.
 */
export const findMyReports = procedure({
  who: everyone,
  input: v.strictObject({ sought: shortText(limits.search) }),
  async run(call): Promise<FoundReports> {
    const { db, caller, city, input } = call
    const looked = readSought(input.sought, city.categories)
    if (!looked) return { cards: [], more: false }
    const number = readNumber(input.sought)
    const meets = (report: Report) =>
      report.number === number ||
      looked.kinds.has(report.category) ||
      saysOf(report).some((said = '') => plainWords(said).includes(looked.words))
    const { found } = await scan(db, {
      ...{ collection: reports, where: { reporter: caller.id } },
      ...{ by: 'createdAt', way: 'down', meets, limit: SHOWN + 1 },
    })
    const cards = await readCards(call, found.slice(0, SHOWN))
    return { cards, more: found.length > SHOWN }
  },
})

const saysOf = ({ number, place, assignee, content }: Report) => [
  ...[number, place.words, place.gridName],
  ...[assignee?.name, content[1]?.words],
]
