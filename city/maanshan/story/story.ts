import type { Report } from '../../../cloudfunctions/report/record.ts'
import type { Whistle } from '../../../cloudfunctions/whistle/record.ts'
import { live, type Stage } from './live.ts'
import { plans } from './plans.ts'
import { withWhistles } from './whistles.ts'

/** Names of the drawings that stand in for photos (photos/<name>.svg). */
export const storyPhotos = [
  ...new Set(
    plans.flatMap(({ photos = [], life }) => [
      ...photos,
      ...life.flatMap((scene) => scene.photos ?? []),
    ]),
  ),
]

/** The example city's reports and whistles, as they stand at `stage.now`. */
export const story = (stage: Stage): { reports: Report[]; whistles: Whistle[] } =>
  withWhistles(
    plans.flatMap((plan, index) => live(plan, stage, index)),
    stage.city,
    stage.now,
  )
