import { bulletins } from '../directory/bulletin/bulletin-record.ts'
import { people } from '../directory/person/person-record.ts'
import { areas, buildings, estates, grids } from '../directory/place/place-record.ts'
import { invitations, leaves } from '../directory/staff/staff-record.ts'
import { follows } from '../matters/follow/follow-record.ts'
import { urges } from '../matters/follow/urge-record.ts'
import { openings } from '../matters/opening/opening-record.ts'
import { ratings } from '../matters/rating/rating-record.ts'
import { remedies } from '../matters/remedy/remedy-record.ts'
import { reports } from '../matters/report/report-record.ts'
import { routingRules } from '../matters/whistle/routing-record.ts'
import { whistles } from '../matters/whistle/whistle-record.ts'
import { windowRatings, windows } from '../matters/window/window-record.ts'
import { messages, stocks } from '../messages/message-record.ts'
import { erasures } from '../privacy/erasure-record.ts'
import { dataExports } from '../privacy/export-record.ts'
import { publications } from '../published/board/publication-record.ts'
import { cells } from '../published/figure/cell-record.ts'
import { screenings } from '../published/screening/screening-record.ts'

/** Every collection of the database; the build writes `dist/database.json` from it. */
export const records = [
  areas,
  buildings,
  bulletins,
  cells,
  dataExports,
  erasures,
  estates,
  follows,
  grids,
  invitations,
  leaves,
  messages,
  openings,
  people,
  publications,
  ratings,
  remedies,
  reports,
  routingRules,
  screenings,
  stocks,
  urges,
  whistles,
  windowRatings,
  windows,
] as const
