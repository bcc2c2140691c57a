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

/** A part of the form that something is missing in. */
export type FormPart = 'said' | 'place' | 'kind'

/** What is still missing, in words, and the part of the form where it begins; empty when nothing is. */
export type Lack = { words: string; at: FormPart | '' }

/** What a draft still lacks; a photo, a voice or words are one thing, of which one is enough. */
export function lackOf({ place, category, words, photos, voice }: ReportDraft): Lack {
  const said = words.trim() !== '' || photos.length > 0 || voice !== null
  const named = [...(place ? [] : ['地方']), ...(category ? [] : ['什么事'])].join('、')
  const one = named === '' ? '拍、说或写，有一样就行' : '再拍、说或写一样'
  const missing = [named, said ? '' : one].filter(Boolean).join('；')
  const at = place ? (category ? 'said' : 'kind') : 'place'
  return missing === '' ? { words: '', at: '' } : { words: `还差：${missing}`, at }
}
