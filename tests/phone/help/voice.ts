/** Speaking into a phone, and listening to it. */
import type { PhoneUser } from './phone-user.ts'

/**
 * Speaks for some seconds, while `passes` lets the time pass; `consent` is what the phone's own
 * question is answered with, if it asks.
 */
export async function records(
  hand: PhoneUser,
  passes: (ms: number) => Promise<void>,
  consent?: string,
) {
  await hand.taps('说一段，最长 60 秒')
  if (consent) await hand.taps(consent)
  await hand.sees(/正在录 \d 秒/)
  await passes(4_000)
  await hand.sees(/正在录 [3-9] 秒/)
  await hand.page.getByText(/正在录 \d+ 秒/).tap()
  await hand.sees(/听录音 \d+ 秒/)
}

/** Listens to the recording in sight until it is over. */
export async function hears(hand: PhoneUser) {
  await hand.page.getByText(/听录音 \d+ 秒/).tap()
  await hand.sees(/正在放 \d+ 秒/)
  await hand.sees(/听录音 \d+ 秒/)
}
