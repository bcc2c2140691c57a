import { isOpen } from '../../../contract/status'
import { byWords, dueWords, whenWords } from '../../../services/date-words'
import { actionOf, type ReportView } from '../../../services/report-view'

/**
 * A report as its page shows it. Until it is accepted, its promise stands there as a house; later
 * it is a flat card.
 */
export function viewDetail(report: ReportView) {
  const { status, holder, said, contactedAt, restOf, rest } = report
  return {
    fresh: status === 'pool' || status === 'assigned',
    about: `${report.place} · ${report.category.name}`,
    words: said.words,
    photos: said.photos.map(({ url }) => url),
    name: holder?.name ?? '',
    phone: holder?.phone ?? '',
    due: dueWords(report.dueAt),
    from: `${whenWords(report.promisedAt)} 交办`,
    to: `${whenWords(report.dueAt)} 到期`,
    contact: contactedAt === null ? byWords(report.contactBy) : '',
    /** The report that this is the rest of, or that its own rest became. */
    others: [
      ...(restOf ? [{ id: restOf, words: '这是上一件没解决的部分' }] : []),
      ...(rest ? [{ id: rest, words: '没解决的部分，另开了一件' }] : []),
    ],
    asks: actionOf(report, 'answer')?.open ?? false,
    /** Why what is not open now is not. */
    whys: isOpen[status]
      ? ['还没办结，办好了再请您回答']
      : report.actions.flatMap(({ open, why }) => (open ? [] : [why])),
  }
}

/** What {@link viewDetail} makes. */
export type DetailView = ReturnType<typeof viewDetail>
