import { byTime } from '../../core/procedure/by-time.ts'
import { climbStep } from './rules/climb.ts'
import { rungsOf } from './rules/whistle-waits.ts'
import { whistles } from './whistle-record.ts'
import { writeStep } from './write-step.ts'

/** Lets silence climb wherever its moment has come. */
export const whistlesByTime = byTime(whistles, {
  step(world, whistle) {
    const { city, now } = world
    const step = climbStep(whistle, city, now)
    const token = `climb-${whistle.version}`
    const acting = { by: 'system', as: 'system', who: '系统', at: now, token } as const
    return step && writeStep(world, whistle, step, acting).then(Boolean)
  },
  next: (whistle, city) => rungsOf(whistle, city)[0]?.at,
})
