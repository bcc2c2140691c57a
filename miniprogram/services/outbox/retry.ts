/** How long to wait at first and at most before trying again, in ms. */
const first = 2_000
const longest = 300_000

let tries = 0
let timer: number | undefined

/** Tries again after a while that doubles each time, and is never the same on two phones. */
export function retryLater(again: () => void): void {
  if (timer !== undefined) return
  const pause = Math.min(longest, first * 2 ** tries)
  tries += 1
  timer = setTimeout(
    () => {
      timer = undefined
      again()
    },
    pause * (0.5 + Math.random() / 2),
  )
}

/** Something got through, or the network is back: the next failure waits only a little again. */
export function resetRetries(): void {
  tries = 0
}
