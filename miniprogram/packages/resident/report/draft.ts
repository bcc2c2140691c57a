import {
  type ChosenPlace,
  newReportDraft,
  type ReportDraft,
  reportDrafts,
} from '../../../services/drafts'
import type { WholeDraft } from '../../../services/queue'
import { type Home, homeWords } from '../../../services/session'

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

/** Whether nothing is missing, so that a draft can be sent. */
export function isWhole(draft: ReportDraft): draft is WholeDraft {
  return lacking(draft).length === 0
}

/** What is still missing, in words. */
export function lacking({ place, category, words, photos }: ReportDraft): string[] {
  return [
    ...(place ? [] : ['地方']),
    ...(category ? [] : ['什么事']),
    ...(words.trim() || photos.length > 0 ? [] : ['一句话或照片']),
  ]
}
