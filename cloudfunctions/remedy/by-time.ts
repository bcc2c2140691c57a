import { byTime } from '../procedure/by-time.ts'
import { remedies } from './record.ts'
import { stepByTime } from './rules/by-time.ts'
import { bySystem } from './rules/step.ts'
import { momentsOf } from './rules/waits.ts'
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
