import type { Call } from '../../core/procedure/procedure.ts'
import { readSignedLink } from '../../core/procedure/signed-link.ts'
import { readCode, windowRatingOf } from './rules/code.ts'
import { type Window, windows } from './window-record.ts'

/** A window, and the id of the rating that the scanned code lets this caller give. */
export type ScannedWindow = { window: Window; ratingId: string }

/** What a window's code opens, in one operation; nothing when it is altered, late or not a window's. */
export async function readWindow({
  db,
  city,
  caller,
  input: { link },
  now,
  sign,
}: Call<{ link: string }>): Promise<ScannedWindow | undefined> {
  const text = readSignedLink(city, 'window', link, now, sign)
  const code = text === undefined ? undefined : readCode(text)
  const window = code && (await db.read(windows, code.window))
  return window && { window, ratingId: sign(windowRatingOf(code, caller.id, now)) }
}
