import { type Caller, callerPrototype } from './nodes/caller.ts'
import { domOf } from './nodes/place.ts'

/** The app's own tab bars, by the frames of the pages they lie over. */
export const bars = new WeakMap<Element, unknown>()

/** Gives pages and components `getTabBar`: the bar's component on the page they stand in. */
export function addGetTabBar() {
  callerPrototype.getTabBar = function (this: Caller, callback?: (bar: unknown) => void) {
    const frame = domOf(this._$)?.closest('.page-frame')
    const bar = frame ? bars.get(frame) : undefined
    callback?.(bar)
    return bar
  }
}
