/** What is known of a report, as whoever works on it reads it. */

import { sourceLabel } from '../../../contract/source'
import { isOpen } from '../../../contract/status'
import { cloudNow } from '../../../services/device/clock'
import { byWords, whenWords } from '../../../services/words/date-words'
import { actionOf, type ReportView } from '../../../services/words/report-view'

/** What staff need to know of a report before anything else, in words. */
export type Facts = {
  /** Place, kind, and how it came where that was not from the resident's own phone. */
  place: string
  /** What is said where nothing was written. */
  wordless: string
  /** Words under the beginning and the end of its clock. */
  from: string
  to: string
  /** By when the reporter is to be contacted; empty once they were, or when it no longer matters. */
  contact: string
  contactLate: boolean
  /** Links of the photos it came with. */
  photos: string[]
  /** Whether anybody waits to hear of it: nobody does of what was found on patrol. */
  waited: boolean
  /** How many neighbours have met the same; empty where none has. */
  followers: string
  phone: string
  /** Only whoever has the report may call. */
  callable: boolean
}

/** A report's facts at `now` (epoch ms). */
export function factsOf(report: ReportView, now = cloudNow()): Facts {
  const { place, category, source, said, promisedAt, dueAt, doneAt, reporter, followers } = report
  const isHandler = actionOf(report, 'accept') !== undefined
  return {
    place: [place, category.name, ...(source === 'resident' ? [] : [sourceLabel[source]])].join(
      ' · ',
    ),
    wordless: said.voice ? '没写字，听录音' : '没写字，看照片',
    from: `${whenWords(promisedAt, now)} 接到`,
    to: doneAt ? `${whenWords(doneAt, now)} 办结` : `${whenWords(dueAt, now)} 到时`,
    ...contactOf(report, now),
    photos: said.photos.map(({ url }) => url),
    waited: source !== 'patrol',
    followers: followers > 0 ? `还有 ${followers} 位邻居也遇到，办到哪步他们也会知道` : '',
    phone: phoneWords(reporter.phone, isHandler),
    callable: isHandler && reporter.phone !== '',
  }
}

function contactOf(
  { status, source, contactedAt, contactBy }: ReportView,
  now: number,
): Pick<Facts, 'contact' | 'contactLate'> {
  const contactLate = now > contactBy
  const over = !isOpen[status] || contactedAt !== null
  if (over || source === 'patrol') return { contact: '', contactLate: false }
  const by = byWords(contactBy, now)
  return { contact: contactLate ? `该在${by}联系，还没联系` : `${by}先联系反映人`, contactLate }
}

function phoneWords(phone: string, isHandler: boolean): string {
  if (phone === '') return '没留电话'
  return isHandler ? `${phone} · 只有您看得到` : `${phone} · 只有经办人能打`
}
