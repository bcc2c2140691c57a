import type { ClockFace } from '../../../../miniprogram/contract/clock.ts'
import { dayWords, FOREVER } from '../../../core/clock/date.ts'
import { type Clock, clockFace } from '../../../core/clock/face.ts'
import type { Remedy } from '../remedy-record.ts'
import { mendingClock, movedAt, type Timing } from './remedy-dates.ts'
import type { RemedyWait } from './remedy-deadlines.ts'
import { waitOf } from './remedy-deadlines.ts'

/** The clock of what a remedy waits for; one that waits for nobody in service has stopped. */
export function remedyClock(remedy: Remedy, city: Timing, now: number): ClockFace {
  const { calendar, rules } = city
  const waits = waitOf(remedy)
  const unnoticed = remedy.unnoticed === undefined ? {} : { unnoticed: remedy.unnoticed }
  if (waits) {
    const running = runningOf[waits.wait](remedy, rules.remedies)
    return clockFace(calendar, { ...running, due: waits.due, ...unnoticed }, now)
  }
  const stopped = stoppedAt(remedy)
  const face = clockFace(calendar, { ...mendingClock(remedy), due: remedy.dueAt, stopped }, now)
  return { ...face, text: `${dayWords(stopped)}${remedy.outcome === 'upheld' ? '结束' : '办好'}` }
}

/**
 * The moment that lists go by, which is the one that its clock tells: by when what it waits for is due,
 * so that a call due today stands before what is to be mended this week; once it is over, when that was.
 * What waits for its reporter alone comes last: nobody in service has to do anything about it.
 */
export const listedAt = (remedy: Remedy): number =>
  waitOf(remedy)?.due ?? (remedy.open ? FOREVER : stoppedAt(remedy))

const stoppedAt = ({ rectifiedAt, history, openedAt }: Remedy): number =>
  rectifiedAt ?? history.at(-1)?.at ?? openedAt

type Limits = Timing['rules']['remedies']

const runningOf: Record<
  RemedyWait,
  (remedy: Remedy, limits: Limits) => Omit<Clock, 'due' | 'unnoticed'>
> = {
  call: ({ openedAt }, { call }) => ({ from: openedAt, limits: [call], pauses: [] }),
  mending: mendingClock,
  decision: (remedy, { appeal }) => ({
    from: movedAt(remedy) ?? remedy.openedAt,
    limits: [appeal],
    pauses: [],
  }),
  revisit: ({ rectifiedAt, openedAt }, { revisit }) => ({
    from: rectifiedAt ?? openedAt,
    limits: [revisit],
    pauses: [],
  }),
}
