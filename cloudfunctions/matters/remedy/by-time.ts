import { byTime } from '../../core/procedure/by-time.ts'
import { remedies } from './remedy-record.ts'
import { stepByTime } from './rules/remedy-by-time.ts'
import { bySystem } from './rules/remedy-step.ts'
import { momentsOf } from './rules/remedy-waits.ts'
import { writeStep } from './write-step.ts'

/** Brings what time brings to remedies: a warning, silence that climbs, the end without a second rating. */
export const remediesByTime = byTime(remedies, {
  step(world, remedy) {
    const step = stepByTime(remedy, world.city, world.now)
    const acting = bySystem(world.now, `time-${remedy.version}`)
    return step && writeStep(world, remedy, step, acting).then(Boolean)
  },
  next: (remedy, city) => momentsOf(remedy, city)[0]?.at,
})
