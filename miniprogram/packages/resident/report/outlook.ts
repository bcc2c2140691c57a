import type { Procedures } from '../../../../typings/procedures'
import { asCallError, call, isOffline } from '../../../services/cloud'
import { placeInput } from '../../../services/ways'
import type { ReportDraft } from '../../../services/written'

/** A neighbour's open report, as strangers see it. */
type Nearby = Procedures['report.preview']['result']['nearby'][number]

/** What would become of a draft: who gets it, by when, and whether neighbours said it already. */
export type Outlook = { words: string; holder: string; limit: string; nearby: Nearby[] }

/** Nothing is known yet. */
export const unknownOutlook: Outlook = { words: '', holder: '', limit: '', nearby: [] }

/** Asks the cloud what would become of a draft; its failures are told in words, they stop nobody. */
export async function outlook({ place, category }: ReportDraft): Promise<Outlook> {
  if (!place || !category) return unknownOutlook
  try {
    const input = { category: category.code, place: placeInput(place) }
    const { holder, route, limit, nearby } = await call('report.preview', input)
    return { words: holder ? '' : route, holder, limit, nearby }
  } catch (failure) {
    const words = isOffline(failure)
      ? '没网也能写，先存着，有网自己送'
      : asCallError(failure).message
    return { ...unknownOutlook, words }
  }
}
