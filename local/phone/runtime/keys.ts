/** A computer's keyboard, of which WeChat tells the mini-program there. */
import { createSignal } from './signal.ts'

type Key = { key: string; code: string; altKey: boolean; shiftKey: boolean; timeStamp: number }

export const keyPressed = createSignal<Key>()

/** As on WeChat: nothing is told of what is typed into a field. */
export function followKeys() {
  addEventListener('keydown', ({ target, key, code, altKey, shiftKey, timeStamp }) => {
    if (target instanceof Element && target.closest('input, textarea, select')) return
    keyPressed.fire({ key, code, altKey, shiftKey, timeStamp })
  })
}
