import type { Report } from '../../../cloudfunctions/report/record.ts'
import { live, type Stage } from './live.ts'
import { plans } from './plans.ts'

/** Names of the drawings that stand in for photos (photos/<name>.svg). */
export const storyPhotos = [
  ...new Set(
    plans.flatMap(({ photos = [], life }) => [
      ...photos,
      ...life.flatMap((scene) => scene.photos ?? []),
    ]),
  ),
]

/** The example city's reports, as they stand at `stage.now`: one in every status that exists so far. */
export const story = (stage: Stage): Report[] =>
  plans.flatMap((plan, index) => live(plan, stage, index))
