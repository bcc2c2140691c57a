/** wx.createAnimation: steps are recorded, and played by CSS transitions one after the other. */
import type { Host } from './builtins/host.ts'
import { transformPart } from './nodes/transforms.ts'

type Step = { calls: [string, unknown[]][]; options: Record<string, unknown> }
type Animation = { [call: string]: (...values: unknown[]) => unknown }

/** Out: a recorder on which every call but `step` and `export` is one change of the current step. */
export function createAnimation(options: Record<string, unknown> = {}): Animation {
  let steps: Step[] = []
  let calls: Step['calls'] = []
  const animation: Animation = new Proxy<Animation>(
    {},
    {
      get(_, name: string) {
        if (name === 'export')
          return () => {
            const actions = steps
            steps = []
            return { actions }
          }
        return (...values: unknown[]) => {
          if (name === 'step') {
            steps.push({ calls, options: { ...options, ...(values[0] as object | undefined) } })
            calls = []
          } else calls.push([name, values])
          return animation
        }
      },
    },
  )
  return animation
}

function styleOf({ calls, options }: Step): string {
  const transforms: string[] = []
  const styles: string[] = []
  for (const [name, values] of calls) {
    if (isTransform.test(name)) transforms.push(transformPart(name, values))
    else if (name === 'opacity') styles.push(`opacity:${values[0]}`)
    else styles.push(`${dashed(name)}:${lengthOf(values[0])}`)
  }
  const { duration = 400, timingFunction = 'linear', delay = 0, transformOrigin } = options
  return [
    `transition:all ${duration}ms ${timingFunction} ${delay}ms`,
    ...styles,
    ...(transformOrigin ? [`transform-origin:${transformOrigin}`] : []),
    ...(transforms.length > 0 ? [`transform:${transforms.join(' ')}`] : []),
  ].join(';')
}

const isTransform = /^(?:translate|rotate|skew|scale|matrix)/
const lengthOf = (value: unknown) => (typeof value === 'number' ? `${value}px` : String(value))
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The engine keeps styles in segments; the page's own is the first. */
const animationSegment = 2

/** Plays what `export` returned on a component, one step after the other; it stays where it ends. */
export function followAnimation(host: Host) {
  let timers: number[] = []
  const stop = () => {
    for (const timer of timers) clearTimeout(timer)
    timers = []
  }
  const show = (step: Step) => host.component.setNodeStyle(styleOf(step), animationSegment as never)
  host.watch(['animation'], () => {
    const { actions = [] } = (host.value('animation') ?? {}) as { actions?: Step[] }
    stop()
    let start = 0
    for (const step of actions) {
      timers.push(window.setTimeout(() => show(step), start))
      const { duration = 400, delay = 0 } = step.options
      start += Number(duration) + Number(delay)
    }
  })
  host.onDetach(stop)
}
