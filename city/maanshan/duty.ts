import { DAY, dayOf, HOUR, midnightOf } from '../../cloudfunctions/core/clock/date.ts'
import type { Grid, Turn } from '../../cloudfunctions/directory/place/place-record.ts'
import { banshan, nextDoor } from './story-community.ts'

/** When one hands the duty on to the next, after midnight: 17:30, when the working day is over. */
const HANDED_ON = 17.5 * HOUR

/** How many days are planned. */
const PLANNED = 60

/** The communities whose duty is planned: those where the story plays. */
const planned: readonly string[] = [banshan.community, nextDoor.community]

/** The grids with the duty (值班) of the story's communities from `now` (epoch ms) on: a worker a day, in turn. */
export function withDuty(grids: readonly Grid[], now: number): Grid[] {
  const rotas = new Map(planned.map((community) => [community, rotaOf(grids, community, now)]))
  return grids.map((grid) => {
    const duty = rotas.get(grid.community)
    return duty ? { ...grid, duty } : grid
  })
}

function rotaOf(grids: readonly Grid[], community: string, now: number): Turn[] {
  const workers = grids.flatMap((grid) =>
    grid.community === community && grid.worker ? [grid.worker] : [],
  )
  const first = dayOf(now) - 1
  return Array.from({ length: PLANNED }, (_, index) => {
    const from = midnightOf(first + index) + HANDED_ON
    const turn = workers[(first + index) % workers.length]
    return turn && { id: turn.id, name: turn.name, phone: turn.phone, from, until: from + DAY }
  }).filter((turn) => turn !== undefined)
}
