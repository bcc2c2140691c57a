/** What time it is: by the cloud's clock, since a phone's own may be wrong by days. */
import { stored } from './storage'

/** How many ms the cloud's clock was ahead of this phone's; kept for where there is no network. */
const storedAhead = stored<number>('ahead')

/** What a call takes on its way is no difference between two clocks, in ms. */
const slack = 60_000

let ahead: number | undefined

/** The moment that it is now by the cloud's clock, epoch ms. */
export function cloudNow(): number {
  ahead ??= storedAhead.read() ?? 0
  return Date.now() + ahead
}

/** Takes over what the cloud's clock says (epoch ms), as every reply brings it. */
export function setByCloud(now: number): void {
  if (Math.abs(now - cloudNow()) <= slack) return
  ahead = now - Date.now()
  storedAhead.write(ahead)
}
