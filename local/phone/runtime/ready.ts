/** The engine never fires `ready` by itself: WeChat does, once, after a component is laid out. */
import type { glassEasel } from 'glass-easel-miniprogram-adapter'

type Waiting = { triggerLifetime(name: string, args: []): void }

let queue: Waiting[] = []
let after: (() => void)[] = []
let scheduled = false

function flush() {
  scheduled = false
  const [components, callbacks] = [queue, after]
  queue = []
  after = []
  for (const component of components) component.triggerLifetime('ready', [])
  for (const callback of callbacks) callback()
}

function schedule() {
  if (scheduled) return
  scheduled = true
  setTimeout(flush)
}

/** Out: the behavior that every component gets; its `ready` comes after the page's onLoad and onShow. */
export function readyAfterAttached(space: glassEasel.ComponentSpace): glassEasel.GeneralBehavior {
  const done = new WeakSet<Waiting>()
  return space
    .define()
    .init(({ self, lifetime }) => {
      lifetime('attached', () => {
        const component = glassEaselComponent(self)
        if (done.has(component)) return
        done.add(component)
        queue.push(component)
        schedule()
      })
    })
    .registerBehavior() as unknown as glassEasel.GeneralBehavior
}

/** The adapter hands out its own caller object, which keeps the engine's component as `_$`. */
function glassEaselComponent(self: unknown): Waiting {
  const caller = self as { _$?: Waiting }
  return caller._$ ?? (self as Waiting)
}

/** Calls back after all components attached so far are ready: the time of a page's onReady. */
export function afterReady(callback: () => void) {
  after.push(callback)
  schedule()
}
