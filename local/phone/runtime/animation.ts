/** wx.createAnimation: steps are recorded; the page shows where they end, with one CSS transition. */

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

const length = (value: unknown) => (typeof value === 'number' ? `${value}px` : String(value))
const degrees = (value: unknown) => `${value}deg`
const units: [RegExp, (value: unknown) => string][] = [
  [/^translate/, length],
  [/^(?:rotate|skew)/, degrees],
  [/^(?:scale|matrix)/, String],
]

function styleOf({ calls, options }: Step): string {
  const transforms: string[] = []
  const styles: string[] = []
  for (const [name, values] of calls) {
    const unit = units.find(([pattern]) => pattern.test(name))?.[1]
    if (unit) transforms.push(`${name}(${values.map(unit).join(',')})`)
    else if (name === 'opacity') styles.push(`opacity:${values[0]}`)
    else
      styles.push(
        `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${length(values[0])}`,
      )
  }
  const { duration = 400, timingFunction = 'linear', delay = 0 } = options
  const transition = `transition:all ${duration}ms ${timingFunction} ${delay}ms`
  return [
    transition,
    ...styles,
    ...(transforms.length > 0 ? [`transform:${transforms.join(' ')}`] : []),
  ].join(';')
}

/** In: what `export` returned. Out: the style in which the last step ends. */
export function animationStyle(exported: unknown): string {
  const { actions = [] } = (exported ?? {}) as { actions?: Step[] }
  const last = actions.at(-1)
  return last ? styleOf(last) : ''
}
