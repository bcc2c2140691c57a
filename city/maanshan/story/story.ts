import type { Rating } from '../../../cloudfunctions/matters/rating/rating-record.ts'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import type { Whistle } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import type { WindowRating } from '../../../cloudfunctions/matters/window/window-record.ts'
import type { Publication } from '../../../cloudfunctions/published/board/publication-record.ts'
import type { Cell } from '../../../cloudfunctions/published/figure/cell-record.ts'
import { shownPlans, withBoard } from './board.ts'
import { countedIn } from './counted.ts'
import { live, type Stage } from './live.ts'
import { pastPlans, pastRatings } from './past.ts'
import { plans } from './plans.ts'
import { badlyDone, remediesIn } from './remedies.ts'
import { withWhistles } from './whistles.ts'
import { windowRatings } from './window-ratings.ts'

const newest = [...plans, ...shownPlans, badlyDone]

/** Names of the drawings that stand in for photos (photos/<name>.svg). */
export const storyPhotos = [
  ...new Set(
    [...newest, ...pastPlans(0)].flatMap(({ photos = [], life }) => [
      ...photos,
      ...life.flatMap((scene) => scene.photos ?? []),
    ]),
  ),
]

/** The example city's reports, whistles, board, ratings and figures, as they stand at `stage.now`. */
export function story(stage: Stage): {
  reports: Report[]
  whistles: Whistle[]
  publications: Publication[]
  ratings: Rating[]
  remedies: Remedy[]
  windowRatings: WindowRating[]
  cells: Cell[]
} {
  const allPlans = [...newest, ...pastPlans(stage.now)]
  const lived = allPlans.flatMap((plan, index) => live(plan, stage, index))
  const { whistles, reports } = withWhistles(lived, stage.city, stage.now)
  const { ratings, remedies } = remediesIn(reports, stage)
  const told = {
    whistles,
    remedies,
    ratings: [...ratings, ...pastRatings(reports, stage)],
    ...withBoard(reports, stage),
  }
  return { ...told, windowRatings: windowRatings(stage.now), cells: countedIn(told) }
}
