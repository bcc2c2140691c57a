/** Moving a number to another within a time, one frame after the other. */

const ease = (t: number) => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2)

/** Calls `show` with each value on the way, `done` at the end. `duration`: ms. Out: stops it. */
export function slide(
  from: number,
  to: number,
  duration: number,
  show: (value: number) => void,
  done: () => void,
): () => void {
  let frame = 0
  const begin = performance.now()
  const step = (now: number) => {
    const t = duration > 0 ? Math.min(1, Math.max(0, (now - begin) / duration)) : 1
    show(from + (to - from) * ease(t))
    if (t < 1) frame = requestAnimationFrame(step)
    else done()
  }
  frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}
