import type { Person } from '../../cloudfunctions/directory/person/person-record.ts'
import type {
  Area,
  Building,
  Estate,
  Grid,
} from '../../cloudfunctions/directory/place/place-record.ts'
import type { Window } from '../../cloudfunctions/matters/window/window-record.ts'
import { estateBuildings, estatesOf } from './buildings.ts'
import { areasAbove, urbanCommunities } from './divisions.ts'
import { gridsOf } from './grids.ts'
import { officers, residents, stewards, supervisors, workers } from './people.ts'
import { layPlots } from './plots.ts'
import { withHalls } from './standby.ts'
import { exampleWindows } from './windows.ts'

/** The documents of a city, by the collections they go to. */
export type ExampleCity = {
  areas: Area[]
  grids: Grid[]
  people: Person[]
  buildings: Building[]
  estates: Estate[]
  windows: Window[]
}

/**
 * Ma'anshan as an example: names and codes of its areas are real, the borders of its grids, the
 * buildings and everybody in it are made up. The same documents every time.
 */
export function exampleCity(): ExampleCity {
  const communities = urbanCommunities()
  const plots = layPlots(communities)
  const staff = workers(plots)
  const buildings = estateBuildings(plots)
  return {
    areas: withHalls(areasAbove(communities)),
    grids: gridsOf(plots, staff),
    people: [
      ...residents(),
      ...staff,
      ...stewards(communities),
      ...supervisors(communities),
      ...officers(),
    ],
    buildings,
    estates: estatesOf(buildings),
    windows: exampleWindows,
  }
}
