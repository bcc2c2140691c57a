import { month } from '../../../core/clock/date.ts'

/**
 * What a window's code stands for. Serial 0 is the sign on the counter, which everybody may use
 * once a month; from 1 on it is a slip handed out with one service, which is used once.
 */
export type WindowCode = { window: string; serial: number }

/** The text that a code's link carries as its id: `<window>-<serial>`. */
export const textOf = ({ window, serial }: WindowCode): string => `${window}-${serial}`

/** What the id of a link stands for; nothing when it names no window. */
export function readCode(text: string): WindowCode | undefined {
  if (!/^\d{12}W\d{2}-(0|[1-9]\d{0,6})$/.test(text)) return undefined
  const dash = text.indexOf('-')
  return { window: text.slice(0, dash), serial: Number(text.slice(dash + 1)) }
}

/**
 * The text whose fingerprint is a rating's id: a slip's own, so that it is used once; the sign's
 * with the person and the month at +08:00, so that who took a picture of it counts as one person.
 */
export function windowRatingOf(code: WindowCode, person: string, now: number): string {
  const used = `window ${textOf(code)}`
  return code.serial === 0 ? `${used} ${person} ${month(now)}` : used
}
