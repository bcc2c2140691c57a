import type { Publication } from '../../../cloudfunctions/board/record.ts'
import type { Rating } from '../../../cloudfunctions/rating/record.ts'
import type { Remedy } from '../../../cloudfunctions/remedy/record.ts'
import type { Report } from '../../../cloudfunctions/report/record.ts'
import type { Whistle } from '../../../cloudfunctions/whistle/record.ts'
import type { WindowRating } from '../../../cloudfunctions/window/record.ts'
import { shownPlans, withBoard } from './board.ts'
import { live, type Stage } from './live.ts'
import { plans } from './plans.ts'
import { badlyDone, remediesIn } from './remedies.ts'
import { withWhistles } from './whistles.ts'
import { windowRatings } from './window-ratings.ts'

const allPlans = [...plans, ...shownPlans, badlyDone]

/** Names of the drawings that stand in for photos (photos/<name>.svg). */
export const storyPhotos = [
  ...new Set(
    allPlans.flatMap(({ photos = [], life }) => [
      ...photos,
      ...life.flatMap((scene) => scene.photos ?? []),
    ]),
  ),
]

/** The example city's reports, whistles, board and bad ratings, as they stand at `stage.now`. */
export function story(stage: Stage): {
  reports: Report[]
  whistles: Whistle[]
  publications: Publication[]
  ratings: Rating[]
  remedies: Remedy[]
  windowRatings: WindowRating[]
} {
  const lived = allPlans.flatMap((plan, index) => live(plan, stage, index))
  const { whistles, reports } = withWhistles(lived, stage.city, stage.now)
  return {
    whistles,
    windowRatings: windowRatings(stage.now),
    ...remediesIn(reports, stage),
    ...withBoard(reports, stage),
  }
}
