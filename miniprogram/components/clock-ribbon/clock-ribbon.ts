/** The promise as a line one can see: how much of its time is used. */
Component({
  properties: {
    /** A ClockFace from the cloud; `used` runs from 0 to 1. */
    clock: Object,
    /** Words under its beginning and its end. */
    from: String,
    to: String,
  },
})
