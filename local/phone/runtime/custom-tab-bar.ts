/** tabBar.custom: the app draws its own bar, one on each of its tabs. */
import { customTabBarKey } from '../compile/mini-program.ts'
import { build } from './dom.ts'
import type { Engine } from './engine.ts'
import { type Caller, callerPrototype } from './nodes/caller.ts'
import { domOf } from './nodes/place.ts'

const bars = new WeakMap<Element, unknown>()

export type CustomTabBar = { attach(): void; show(): void; release(): void }

/** Puts the app's own bar into a tab's frame, over the page: the page reaches behind it. */
export function createCustomTabBar(engine: Engine, frame: HTMLElement): CustomTabBar {
  const root = engine.associated.createRoot('custom-tab-bar', engine.code, customTabBarKey)
  const placeholder = build('span')
  return {
    attach() {
      frame.append(placeholder)
      root.attach(frame as never, placeholder as never)
      bars.set(frame, root.get())
    },
    show: () => root.getComponent().triggerPageLifetime('show', []),
    release: () => root.release(),
  }
}

/** Gives pages and components `getTabBar`: the bar's component on the page they stand in. */
export function addGetTabBar() {
  callerPrototype.getTabBar = function (this: Caller, callback?: (bar: unknown) => void) {
    const frame = domOf(this._$)?.closest('.page-frame')
    const bar = frame ? bars.get(frame) : undefined
    callback?.(bar)
    return bar
  }
}
