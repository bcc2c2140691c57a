import type { Area, Building, Grid, Standby } from '../../place/place-record.ts'
import { absenceWords } from '../../place/rules/absence-words.ts'
import { absenceOf, whoWorks } from '../../place/rules/who-works.ts'
import { staffName } from './name.ts'

/** Somebody who stands behind a place: what they are, and a word on them where there is one to say. */
export type StandsBehind = Standby & { note: string }

/** Who stands behind a place, whom to call first at the top, and its community's service centre. */
export type PlacePeople = {
  /** 半山花园 12栋, or the grid where it is no building. */
  place: string
  grid: string
  community: string
  people: StandsBehind[]
  /** Number and hours; empty where the city gave none. */
  hall: { phone: string; hours: string }
}

/** Where somebody is: the grid, the building in it where it is one, and the community around both. */
type Found = { grid: Grid; building?: Building | undefined; community?: Area | undefined }

/**
 * Who stands behind a place at `now` (epoch ms): the worker of its grid, and who stands in while they are
 * away, when nobody need call them; then whom the city names for the building, and for the grid.
 */
export function peopleOf({ grid, building, community }: Found, now: number): PlacePeople {
  const named = [...(building?.standby ?? []), ...(grid.standby ?? [])]
  return {
    place: building ? `${building.estate} ${building.name}` : grid.name,
    grid: grid.name,
    community: grid.communityName,
    people: [...workersOf(grid, now), ...named.map((one) => ({ ...one, note: '' }))],
    hall: community?.hall ?? { phone: '', hours: '' },
  }
}

function workersOf(grid: Grid, now: number): StandsBehind[] {
  const { worker } = grid
  const absence = worker && absenceOf(worker, now)
  const atWork = whoWorks(grid, now)?.person
  const own = worker && staffName(worker.name, 'worker')
  const standIn = atWork && atWork.id !== worker?.id ? atWork : undefined
  return [
    ...(worker && own
      ? [
          {
            ...{ role: '网格员', name: own, phone: absence ? '' : worker.phone },
            note: absence ? absenceWords({ name: '', ...absence }) : '',
          },
        ]
      : []),
    ...(standIn
      ? [
          {
            ...{ role: '替班', name: staffName(standIn.name, 'worker'), phone: standIn.phone },
            note: worker ? '' : '这个网格暂时没有网格员',
          },
        ]
      : []),
  ]
}
