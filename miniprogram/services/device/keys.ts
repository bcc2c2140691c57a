/** The keyboard of a computer, on which WeChat runs mini-programs too. */

/** A component that has something to do with a key, as the web names it: `ArrowDown`, `Enter`, `/`. */
type Hears = { press(key: string): void }

/** How each component hears no more. */
const hearing = new WeakMap<object, () => void>()

/** Whether this is a computer, and tells of its keyboard (from 3.6.0 on). */
export const hasKeyboard = (): boolean =>
  ['windows', 'mac', 'devtools'].includes(wx.getDeviceInfo().platform) && wx.canIUse('onKeyDown')

function hear(component: object): void {
  stop(component)
  if (!hasKeyboard()) return
  const heard = ({ key }: { key: string }) => (component as Hears).press(key)
  wx.onKeyDown(heard)
  hearing.set(component, () => wx.offKeyDown(heard))
}

function stop(component: object): void {
  hearing.get(component)?.()
  hearing.delete(component)
}

/**
 * Spread into a component with a method `press`: while its page is in front, it gets what is pressed, but for what is
 * typed into a field. Elsewhere than on a computer it gets nothing.
 */
export const withKeys = {
  lifetimes: {
    attached() {
      hear(this)
    },
    detached() {
      stop(this)
    },
  },
  pageLifetimes: {
    show() {
      hear(this)
    },
    hide() {
      stop(this)
    },
  },
}
