import { byTime } from '../../core/procedure/by-time.ts'
import { reports } from './report-record.ts'
import { nextMoment } from './rules/moments.ts'
import { stepByTime } from './rules/report-by-time.ts'
import { writeStep } from './write-step.ts'

/** Brings what time brings to reports: warnings, steps up the ladder, ends of pauses, closing. */
export const reportsByTime = byTime(reports, {
  step(world, report) {
    const step = stepByTime(report, world.city, world.now)
    const acting = { by: 'system', as: 'system', at: world.now, token: 'time' } as const
    return step && writeStep(world, report, step, acting).then(Boolean)
  },
  next: nextMoment,
})
