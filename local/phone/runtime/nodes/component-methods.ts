/** What pages and components inherit from WeChat beside what the engine gives them. */
import { unsupported } from '../unsupported.ts'
import { type Caller, callerPrototype } from './caller.ts'
import { createIntersectionObserver } from './intersection-observer.ts'
import { animate, clearAnimation } from './keyframes.ts'
import { createSelectorQuery } from './selector-query.ts'

type Animate = Parameters<typeof animate> extends [Caller, ...infer Rest] ? Rest : never

/** Gives every page and component these methods. */
export function addComponentMethods() {
  Object.assign(callerPrototype, {
    createSelectorQuery(this: Caller) {
      return createSelectorQuery(this)
    },
    createIntersectionObserver(this: Caller, options?: object) {
      return createIntersectionObserver(this, options)
    },
    animate(this: Caller, ...[selector, frames, duration, ended]: Animate) {
      if (typeof ended === 'object') return unsupported('this.animate by scrolling')
      animate(this, selector, frames, duration, ended)
    },
    clearAnimation(this: Caller, selector: string, ...rest: unknown[]) {
      clearAnimation(this, selector, rest.find((one) => typeof one === 'function') as () => void)
    },
  })
}
