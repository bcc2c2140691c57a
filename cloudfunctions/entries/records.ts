import { publications } from '../board/record.ts'
import { bulletins } from '../bulletin/record.ts'
import { cells } from '../figure/record.ts'
import { follows } from '../follow/record.ts'
import { urges } from '../follow/urge-record.ts'
import { messages, stocks } from '../message/record.ts'
import { people } from '../person/record.ts'
import { areas, buildings, estates, grids } from '../place/record.ts'
import { erasures } from '../privacy/erasure-record.ts'
import { dataExports } from '../privacy/export-record.ts'
import { openings } from '../privacy/record.ts'
import { ratings } from '../rating/record.ts'
import { remedies } from '../remedy/record.ts'
import { reports } from '../report/record.ts'
import { screenings } from '../screening/record.ts'
import { invitations, leaves } from '../staff/record.ts'
import { whistles } from '../whistle/record.ts'
import { routingRules } from '../whistle/routing-record.ts'
import { windowRatings, windows } from '../window/record.ts'

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
