import type { Building, Estate } from '../../cloudfunctions/directory/place/place-record.ts'
import { placeIn } from './lattice.ts'
import type { Plot } from './plots.ts'
import { headOf } from './standby.ts'
import { banshan, nextDoor } from './story-community.ts'

type EstatePlan = {
  community: string
  estate: string
  buildingsByGrid: readonly number[]
  places?: readonly { name: string; grid: number }[]
}

/** What stands in the two estates of the example, each inside its grid. */
export function estateBuildings(plots: readonly Plot[]): Building[] {
  return [banshan, nextDoor].flatMap((plan) => buildingsOf(plan, plots))
}

/** The estates, each with the list of what stands in it. */
export function estatesOf(buildings: readonly Building[]): Estate[] {
  return [banshan, nextDoor].map(({ community, estate }) => {
    const own = buildings.filter((building) => building.community === community)
    return {
      _id: `${community}E01`,
      name: estate,
      community,
      communityName: own[0]?.communityName ?? '',
      buildings: own.map(({ _id, name }) => ({ code: _id, name })),
    }
  })
}

/** An estate's buildings, numbered through its grids in order, and then its public places. */
function buildingsOf(plan: EstatePlan, plots: readonly Plot[]): Building[] {
  const own = plots.filter(({ community }) => community.code === plan.community)
  const houses = own.flatMap((plot) => {
    const count = plan.buildingsByGrid[plot.number - 1] ?? 0
    return Array.from({ length: count }, (_, index) => ({
      plot,
      point: inRows(plot, index, count),
    }))
  })
  const places = own.flatMap((plot) =>
    (plan.places ?? [])
      .filter(({ grid }) => grid === plot.number)
      .map(({ name }) => ({ name, plot, point: placeIn(plot.cell, 0.5, 0.08) })),
  )
  const named = houses.map((house, index) => {
    const standby = headOf(plan.community, index + 1)
    return { ...house, name: `${index + 1}栋`, standby }
  })
  return [...named, ...places.map((place) => ({ ...place, standby: undefined }))].map(
    ({ name, plot, point, standby }, index) => ({
      _id: `${plan.community}B${String(index + 1).padStart(3, '0')}`,
      name,
      estate: plan.estate,
      community: plan.community,
      communityName: plot.community.name,
      grid: plot.code,
      point: { type: 'Point', coordinates: point },
      ...(standby && { standby }),
    }),
  )
}

/** The place of one of `count` buildings that stand in rows, clear of the grid's border. */
function inRows(plot: Plot, index: number, count: number): [number, number] {
  const columns = Math.ceil(Math.sqrt(count))
  const rows = Math.ceil(count / columns)
  const spread = (step: number, steps: number) => 0.15 + (0.7 * (step + 0.5)) / steps
  return placeIn(
    plot.cell,
    spread(index % columns, columns),
    spread(rows - 1 - Math.floor(index / columns), rows),
  )
}
