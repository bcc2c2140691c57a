import fc from 'fast-check'
import type { Pause } from '../../cloudfunctions/core/clock/course.ts'

const HALF_HOUR = 1_800_000
const HOUR = 2 * HALF_HOUR

/** What a unit is worth, in ms of its own time. */
export const worth = { uh: HOUR, nh: HOUR, nd: 24 * HOUR, wh: HOUR, wd: 7 * HOUR }
export type Unit = keyof typeof worth

/**
 * A clock as chance has it; with `later`, another moment, `more` of its limit, and `part`, a share
 * of it, to try it with.
 */
export type Case = {
  from: number
  later: number
  unit: Unit
  count: number
  more: number
  pauses: Pause[]
  part: number
}

const halfHours = (most: number) => fc.integer({ min: 0, max: most }).map((n) => n * HALF_HOUR)

/** Mostly on the half hour, where work begins and ends; from the end of 2023 to the middle of 2027. */
const moment = fc
  .tuple(halfHours(61_000), fc.oneof(fc.constant(0), fc.integer({ min: -1, max: 1_800_000 })))
  .map(([since, odd]) => Date.UTC(2023, 11, 20) + since + odd)
const gap = fc.oneof(halfHours(50), halfHours(1000), fc.integer({ min: 0, max: 40 * HOUR }))

/** Any case; pauses begin after the clock, overlap or not, and are in no order. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    from: moment,
    gap,
    unit: fc.constantFrom<Unit>('uh', 'nh', 'nd', 'wh', 'wd'),
    count: fc.integer({ min: 0, max: 40 }),
    more: fc.integer({ min: 0, max: 20 }),
    pauses: fc.array(fc.tuple(gap, gap), { maxLength: 4 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ gap, pauses, ...rest }) => ({
    ...rest,
    later: rest.from + gap,
    pauses: pauses.map(([after, length]) => ({
      reason: '等零件',
      from: rest.from + after,
      until: rest.from + after + length,
    })),
  }))
