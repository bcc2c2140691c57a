import type { Whistle } from '../whistle-record.ts'
import type { Step } from './whistle-step.ts'
import { rungsOf, type Timing } from './whistle-waits.ts'

/** Silence climbs every rung that it has reached at `now` (epoch ms), each once; nothing when none. */
export function climbStep(whistle: Whistle, city: Timing, now: number): Step | undefined {
  const marks = rungsOf(whistle, city)
    .filter(({ at }) => at <= now)
    .map(({ mark }) => mark)
  if (marks.length === 0) return undefined
  return {
    action: 'climb',
    to: whistle.status,
    set: { marks: [...whistle.marks, ...marks] },
    entry: { marks },
  }
}
