/** The phone's clock: the one of the cloud, however that is moved. */
import type { Reading } from '../../clock/clock.ts'
import { moveDate } from '../../clock/moved-date.ts'
import { frameOptions } from './settings.ts'
import { createSignal } from './signal.ts'

/** Fires when the clock says something else than the phone went by. */
export const clockMoved = createSignal<void>()

let known = JSON.stringify(frameOptions.clock)
moveDate(frameOptions.clock)

/** Lets the `Date` of the mini-program go by what the clock says. */
export function goBy(reading: Reading) {
  const said = JSON.stringify(reading)
  if (said === known) return
  known = said
  moveDate(reading)
  clockMoved.fire()
}

/** Every answer of the cloud says what its clock says. */
export function goByReply({ headers }: Response) {
  const said = headers.get('x-local-clock')
  if (said) goBy(JSON.parse(said))
}

/** Follows what another page of the server tells in this browser: the one on which people move the clock. */
export function followClock() {
  new BroadcastChannel('clock').onmessage = ({ data }: MessageEvent<Reading>) => goBy(data)
}
