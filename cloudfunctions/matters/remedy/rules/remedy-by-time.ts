import type { Overseer } from '../../../core/procedure/rules.ts'
import type { Remedy } from '../remedy-record.ts'
import type { Timing } from './remedy-dates.ts'
import type { Step } from './remedy-step.ts'
import { momentsOf, readLate } from './remedy-waits.ts'

/** How long the codes are of the areas that each of them supervises. */
const levels: Record<Overseer, number> = { street: 9, district: 6, city: 4 }

/**
 * The area whose supervisors a rung of the ladder brings in: at the street's those who follow it up
 * from the beginning, wherever they sit.
 */
export function areaOf({ areas, reviewAreas }: Remedy, overseer: Overseer): string | undefined {
  if (overseer === 'street') return reviewAreas[0]
  return areas.find(({ length }) => length === levels[overseer])
}

/**
 * The step that time takes with a remedy at `now` (epoch ms), each mark once; nothing when nothing
 * is due. Silence brings in who is next up: from then on they follow it up too.
 */
export function stepByTime(remedy: Remedy, city: Timing, now: number): Step | undefined {
  const due = momentsOf(remedy, city).filter(({ at }) => at <= now)
  if (due.length === 0) return undefined
  const marks = due.map(({ mark }) => mark)
  const told = marks.flatMap((mark) => readLate(mark, city.rules)?.tell ?? [])
  const brought = told.flatMap((overseer) => areaOf(remedy, overseer) ?? [])
  const closes = due.some(({ what }) => what === 'close')
  return {
    action: closes ? 'close' : 'climb',
    to: closes ? 'done' : remedy.status,
    set: {
      marks: [...remedy.marks, ...marks],
      reviewAreas: [...new Set([...remedy.reviewAreas, ...brought])],
    },
    entry: { marks },
  }
}
