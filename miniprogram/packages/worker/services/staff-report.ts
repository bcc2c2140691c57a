/** The report that staff are writing: how it begins, and what it still lacks. */
import { areasOf } from '../../../services/cloud/areas'
import { newToken } from '../../../services/cloud/token'
import { stored } from '../../../services/device/storage'
import type { ChosenPlace, StaffPlace, StaffReport } from '../../../services/outbox/drafts'
import { draftsOf, keepDraft } from '../../../services/outbox/queue'

/** Where this person last came upon something: most walk the same few places. */
const lastPlace = stored<ChosenPlace>('staff-place')

/** The draft to go on with: the one asked for, else the last one begun, else a new one. */
export function staffReportFor(token: string | undefined): StaffReport {
  const drafts = draftsOf('staffReport')
  const asked = token === undefined ? drafts[0] : drafts.find((draft) => draft.token === token)
  return asked ?? newStaffReport()
}

/** A report that nothing was written in yet: most are what somebody came upon on their way. */
export const newStaffReport = (): StaffReport => ({
  token: newToken(),
  words: '',
  photos: [],
  voice: null,
  source: 'patrol',
  onTheSpot: false,
  name: '',
  phone: '',
})

/** Keeps it, from the first photo or letter on. */
export const keepStaffReport = (draft: StaffReport): void => keepDraft('staffReport', draft)

/** Remembers a place for the next time. */
export function rememberPlace(place: StaffPlace): void {
  if (!('grid' in place)) lastPlace.write(place)
}

/**
 * Places that take one tap: one's own grids, where a report needs no more, and the last one chosen.
 * @throws CallError when it was never known where this person works
 */
export async function nearPlaces(): Promise<StaffPlace[]> {
  const grids = (await areasOf('worker')).map(({ area, areaName }) => ({
    grid: area,
    words: areaName,
  }))
  const last = lastPlace.read()
  return last ? [...grids, last] : grids
}

/** What is still missing, in words; empty when nothing is. */
export function lackOf({ place, category, words, photos, voice, source }: StaffReport): string {
  const said = words.trim() !== '' || photos.length > 0 || voice !== null
  const found = place && (source === 'patrol' || !('grid' in place))
  const missing = [
    ...(said ? [] : [source === 'patrol' ? '一张照片或一句话' : '一句话']),
    ...(category ? [] : ['什么事']),
    ...(found ? [] : ['哪儿']),
  ]
  return missing.length > 0 ? `还差：${missing.join('、')}` : ''
}
