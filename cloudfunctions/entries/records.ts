import { follows } from '../follow/record.ts'
import { people } from '../person/record.ts'
import { areas, buildings, estates, grids } from '../place/record.ts'
import { openings } from '../privacy/record.ts'
import { ratings } from '../rating/record.ts'
import { reports } from '../report/record.ts'

/** Every collection of the database; the build writes `dist/database.json` from it. */
export const records = [
  areas,
  buildings,
  estates,
  follows,
  grids,
  openings,
  people,
  ratings,
  reports,
] as const
