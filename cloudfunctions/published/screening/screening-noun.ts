import { following } from '../../core/lifecycle/effects.ts'
import type { Noun } from '../../core/noun.ts'
import { reports } from '../../matters/report/report-record.ts'
import { screen } from './effects/screen.ts'
import { ownScreenings } from './own-screenings.ts'
import { screenings } from './screening-record.ts'

export const screeningNoun: Noun = {
  collections: [screenings],
  ownData: ownScreenings,
  effects: [following(reports, screen)],
}
