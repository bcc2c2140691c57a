const RealDate = Date
let ahead = 0

const now = () => RealDate.now() + ahead

const MovedDate = new Proxy(RealDate, {
  construct: (target, args, self) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, self),
  apply: () => new RealDate(now()).toString(),
  get: (target, key, self) => (key === 'now' ? now : Reflect.get(target, key, self)),
})

/** Lets everything in this thread see a clock that is so many ms ahead of the machine's. */
export function moveDate(ms: number): void {
  ahead = ms
  // an instance whose clock was never moved keeps the real thing
  if (ms !== 0) globalThis.Date = MovedDate
}
