import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { areas, buildings, grids } from '../../place/place-record.ts'
import { isGrid } from '../../place/rules/area.ts'
import { type PlacePeople, peopleOf } from '../rules/place-people.ts'

/**
 * Who stands behind a building or a grid, by its code: its worker and who stands in, whom else the city
 * names, and the community's service centre. Published numbers alone, so anybody may ask. Three operations.
 */
export const peopleOfPlace = procedure({
  who: everyone,
  input: v.strictObject({ place: v.pipe(v.string(), v.regex(/^\d{12}(B\d{3}|\d{3})$/)) }),
  async run({ db, now, input: { place } }): Promise<PlacePeople | Failure> {
    const building = isGrid(place) ? undefined : await db.read(buildings, place)
    const [grid, community] = await Promise.all([
      db.read(grids, building?.grid ?? place),
      db.read(areas, place.slice(0, 12)),
    ])
    return grid ? peopleOf({ grid, building, community }, now) : fail('PLACE.NOT_FOUND')
  },
})
