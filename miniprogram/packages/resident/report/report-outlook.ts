/** What a resident sees before they send a report: who gets it, by when, and similar reports. */
import type { Procedures } from '../../../../typings/procedures'
import { asCallError, call, isOffline } from '../../../services/cloud/call'
import type { ReportDraft } from '../../../services/outbox/drafts'
import { placeInput } from '../../../services/outbox/senders'
import { byWords } from '../../../services/words/date-words'

/** A neighbour's open report, as strangers see it. */
type Nearby = Procedures['report.preview']['result']['nearby'][number]

/** What would become of a draft: who gets it and why, by when, and what is known there already. */
export type Outlook = {
  /** Who gets it; empty while nobody does. */
  holder: string
  limit: string
  /** Why it goes there, or why that can't be told. */
  words: string
  /** What the community says of the place just now: 停水至 18:00. */
  bulletins: { words: string; until: string }[]
  nearby: Nearby[]
}

/** Nothing is known yet. */
export const unknownOutlook: Outlook = {
  holder: '',
  limit: '',
  words: '',
  bulletins: [],
  nearby: [],
}

/** Asks the cloud what would become of a draft; its failures are told in words, they stop nobody. */
export async function outlook({ place, category }: ReportDraft): Promise<Outlook> {
  if (!place || !category) return unknownOutlook
  try {
    const input = { category: category.code, place: placeInput(place) }
    const { holder, route, limit, nearby, bulletins } = await call('report.preview', input)
    return {
      ...{ words: route, holder, limit, nearby },
      bulletins: bulletins.map(({ words, until }) => ({ words, until: byWords(until) })),
    }
  } catch (failure) {
    const words = isOffline(failure)
      ? '没网也能写，先存着，有网自己送'
      : asCallError(failure).message
    return { ...unknownOutlook, words }
  }
}
