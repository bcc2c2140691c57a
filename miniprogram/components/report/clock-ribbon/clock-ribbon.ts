import type { ClockFace, ClockRibbon, RibbonPart } from '../../../contract/clock'

/** What a share of the used time is multiplied by, so that the thinnest part is still a whole number. */
const whole = 1000

/** The promise as a line one can see: time used, stood still and left; below it, what is to be said of it. */
Component({
  properties: {
    /** A ClockFace from the cloud. */
    clock: { type: null, value: null as ClockFace | null },
    /** A ClockRibbon, where the clock may stand still; without one, `clock.used` is drawn. */
    ribbon: { type: null, value: null as ClockRibbon | null },
    /** Words under its beginning and its end. */
    from: String,
    to: String,
  },
  data: {
    parts: [] as RibbonPart[],
    notes: [] as string[],
  },
  observers: {
    'clock, ribbon'(clock: ClockFace | null, ribbon: ClockRibbon | null) {
      if (ribbon) this.setData(ribbon)
      else if (clock) this.setData({ parts: plain(clock), notes: [] })
    },
  },
})

function plain({ used }: ClockFace): RibbonPart[] {
  return [
    { part: 'used', flex: whole * used },
    { part: 'rest', flex: whole * (1 - used) },
  ]
}
