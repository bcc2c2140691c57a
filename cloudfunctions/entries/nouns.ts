import type { Noun } from '../core/noun.ts'
import type { DeskCard, Waiting } from '../core/waiting/waiting.ts'
import { bulletinNoun } from '../directory/bulletin/bulletin-noun.ts'
import { personNoun } from '../directory/person/person-noun.ts'
import { placeNoun } from '../directory/place/place-noun.ts'
import { staffNoun } from '../directory/staff/staff-noun.ts'
import { openingNoun } from '../matters/opening/opening-noun.ts'
import { ratingNoun } from '../matters/rating/rating-noun.ts'
import { remedyNoun } from '../matters/remedy/remedy-noun.ts'
import { followNoun } from '../matters/report/follow-noun.ts'
import { reportNoun } from '../matters/report/report-noun.ts'
import { whistleNoun } from '../matters/whistle/whistle-noun.ts'
import { windowNoun } from '../matters/window/window-noun.ts'
import { messageNoun } from '../messages/message-noun.ts'
import { privacyNoun } from '../privacy/privacy-noun.ts'
import { boardNoun } from '../published/board/board-noun.ts'
import { figureNoun } from '../published/figure/figure-noun.ts'
import { screeningNoun } from '../published/screening/screening-noun.ts'

/**
 * All that there is, each said once by its noun: collections, what the timer does, what is handed
 * over, exported and erased are derived from this list. The timer goes through it in this order:
 * leaves first, so that what is told goes to whoever is there; last what waits for WeChat.
 */
const all = [
  personNoun,
  placeNoun,
  bulletinNoun,
  staffNoun,
  reportNoun,
  whistleNoun,
  ratingNoun,
  remedyNoun,
  followNoun,
  openingNoun,
  windowNoun,
  messageNoun,
  figureNoun,
  screeningNoun,
  privacyNoun,
  boardNoun,
] as const satisfies readonly Noun<DeskCard>[]

/** The cards of what waits in a noun. */
type CardOf<N> = N extends { waiting: readonly Waiting<infer Card>[] } ? Card : never

/** Anything that a desk shows: of which kind it is, and what belongs to that kind. */
export type CardOnADesk = CardOf<(typeof all)[number]>

/** The same, for whatever goes over all of them. */
export const nouns: readonly Noun<CardOnADesk>[] = all
