/** this.animate and this.clearAnimation: WeChat's keyframes, played by the browser. */
import { type Caller, select } from './caller.ts'
import { domOf } from './place.ts'
import { transformPart } from './transforms.ts'

type WxKeyframe = Record<string, unknown> & { ease?: string; offset?: number }

const isTransform = /^(?:rotate|scale|skew|translate|matrix)/
const kept = new Set(['ease', 'offset', 'composite'])
const inPixels = (value: unknown) => (typeof value === 'number' ? `${value}px` : String(value))

function styleOf(name: string, value: unknown): [string, string] {
  return [name, name === 'opacity' ? String(value) : inPixels(value)]
}

/** In: one of WeChat's keyframes: styles, and transforms each under its own name. Out: the browser's. */
function toKeyframe(given: WxKeyframe): Keyframe {
  const entries = Object.entries(given).filter(([name]) => !kept.has(name))
  const transforms = entries.filter(([name]) => isTransform.test(name))
  const styles = entries.filter(([name]) => !isTransform.test(name))
  return {
    ...Object.fromEntries(styles.map(([name, value]) => styleOf(name, value))),
    ...(transforms.length > 0 && {
      transform: transforms.map(([name, value]) => transformPart(name, [value].flat())).join(' '),
    }),
    ...(given.ease !== undefined && { easing: given.ease }),
    ...(given.offset !== undefined && { offset: given.offset }),
  }
}

const running = new WeakMap<Element, Animation[]>()

function nodes(caller: Caller, selector: string): HTMLElement[] {
  return select(caller, selector).flatMap((element) => domOf(element) ?? [])
}

/** Plays the keyframes on all that the selector matches; they stay where they end. `duration`: ms. */
export function animate(
  caller: Caller,
  selector: string,
  keyframes: WxKeyframe[],
  duration: number,
  ended?: () => void,
) {
  const frames = keyframes.map(toKeyframe)
  const started = nodes(caller, selector).map((node) => {
    const animation = node.animate(frames, { duration, fill: 'forwards' })
    running.set(node, [...(running.get(node) ?? []), animation])
    return animation.finished
  })
  // one that is cleared before its end has not ended
  void Promise.all(started).then(
    () => ended?.(),
    () => undefined,
  )
}

/** Takes away what animate left on the nodes. */
export function clearAnimation(caller: Caller, selector: string, cleared?: () => void) {
  for (const node of nodes(caller, selector)) {
    for (const animation of running.get(node) ?? []) animation.cancel()
    running.delete(node)
  }
  cleared?.()
}
