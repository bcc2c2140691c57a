/** tabBar.custom: the app draws its own bar, one on each of its tabs. */
import { customTabBarKey } from '../compile/mini-program.ts'
import { build } from './dom.ts'
import type { Engine } from './engine.ts'
import { bars } from './get-tab-bar.ts'

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
