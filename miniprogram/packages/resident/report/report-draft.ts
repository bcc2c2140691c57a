/** The report that is being written: how it begins, and what it still lacks. */
import { type Home, homeWords } from '../../../services/cloud/session'
import type { ChosenPlace, ReportDraft } from '../../../services/outbox/drafts'
import { newReportDraft, reportDrafts } from '../services/drafts'

/** The draft to go on with: the one asked for, else the last one begun, else a new one. */
export function draftFor(token: string | undefined): ReportDraft {
  const drafts = reportDrafts()
  const asked = token === undefined ? drafts[0] : drafts.find((draft) => draft.token === token)
  return asked ?? newReportDraft()
}

/** A draft for a scanned place: one already begun there, else a new one. */
export function draftAt(place: ChosenPlace & { building: string }): ReportDraft {
  const begun = reportDrafts().find(
    (draft) => draft.place && 'building' in draft.place && draft.place.building === place.building,
  )
  return begun ?? { ...newReportDraft(), place }
}

/** A home as a report's place. */
export const atHome = (home: Home): ChosenPlace & { building: string } => ({
  building: home.building,
  words: homeWords(home),
})

/** What is still missing, in words. */
export function lacking({ place, category, words, photos, voice }: ReportDraft): string[] {
  return [
    ...(place ? [] : ['地方']),
    ...(category ? [] : ['什么事']),
    ...(words.trim() || photos.length > 0 || voice ? [] : ['一句话、照片或录音']),
  ]
}
