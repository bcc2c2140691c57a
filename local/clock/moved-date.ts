import type { Reading } from './clock.ts'

const RealDate = Date
let now = RealDate.now

const MovedDate = new Proxy(RealDate, {
  construct: (target, args, self) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, self),
  apply: () => new RealDate(now()).toString(),
  get: (target, key, self) => (key === 'now' ? now : Reflect.get(target, key, self)),
})

/** Lets everything in this thread, or in this document of a browser, see the time of a clock. */
export function moveDate(reading: Reading): void {
  now = 'at' in reading ? () => reading.at : () => RealDate.now() + reading.ahead
  // where the clock was never moved, the real thing is kept
  if ('at' in reading || reading.ahead !== 0) globalThis.Date = MovedDate
}
