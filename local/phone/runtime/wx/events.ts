/** wx.onX and wx.offX. */
import { appFailed, appHidden, appShown, pageNotFound, promiseFailed } from '../app-lifecycle.ts'
import { keyPressed } from '../keys.ts'
import { windowResized } from '../resize.ts'
import { networkChanged, themeChanged } from '../settings.ts'
import { createSignal } from '../signal.ts'

/** These never happen on this phone; listening to them is no mistake. */
const keyboardHeight = createSignal<object>()
const memoryWarning = createSignal<object>()

const signals = {
  AppShow: appShown,
  AppHide: appHidden,
  Error: appFailed,
  UnhandledRejection: promiseFailed,
  ThemeChange: themeChanged,
  NetworkStatusChange: networkChanged,
  KeyboardHeightChange: keyboardHeight,
  KeyDown: keyPressed,
  WindowResize: windowResized,
  MemoryWarning: memoryWarning,
  PageNotFound: pageNotFound,
}

export const eventsApi: Record<string, unknown> = Object.fromEntries(
  Object.entries(signals).flatMap(([name, signal]) => [
    [`on${name}`, signal.on],
    [`off${name}`, signal.off],
  ]),
)
