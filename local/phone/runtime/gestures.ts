/** Touches, taps and long presses, the same for a finger and for a mouse. */
import { dispatch, listensForLongPress } from './backend.ts'
import { tapDetail } from './tap-detail.ts'
import { position, touchFields } from './touches.ts'

const tapDistance = 10
const longPressDelay = 350

type Press = {
  x: number
  y: number
  target: EventTarget | null
  mouse: boolean
  moved: boolean
  long: boolean
}

function forwardTouches(event: TouchEvent) {
  const { target } = event
  const changed = [...event.changedTouches]
  const first = changed[0]
  if (!first) return
  const fields = touchFields([...event.touches], changed, target)
  dispatch(event, event.type, position(first, target), target, fields)
}

/** A mouse presses one finger at a time. */
function mouseAsTouch(event: PointerEvent, type: string, { target }: Press) {
  const lifted = type === 'touchend' || type === 'touchcancel'
  const fields = touchFields(lifted ? [] : [event], [event], target)
  dispatch(event, type, position(event, target), target, fields)
}

function tap(event: PointerEvent, target: EventTarget | null) {
  const detail = tapDetail(event, target, () => position(event, target))
  if (detail) dispatch(event, 'tap', detail, target, touchFields([event], [event], target))
}

type Presses = {
  down(event: PointerEvent): void
  move(event: PointerEvent): void
  up(event: PointerEvent): void
}

function pressLong(event: PointerEvent, press: Press) {
  press.long = listensForLongPress(press.target as Node | null)
  const { target } = press
  const fields = touchFields([event], [event], target)
  for (const type of ['longpress', 'longtap'])
    dispatch(event, type, position(event, target), target, fields)
}

/** One press at a time: from down to up it may become a tap, a long press or a drag. */
function createPresses(): Presses {
  let press: Press | undefined
  let timer = 0
  return {
    down(event) {
      if (event.button > 0) return
      const { clientX: x, clientY: y, target, pointerType } = event
      const now: Press = { x, y, target, mouse: pointerType === 'mouse', moved: false, long: false }
      press = now
      if (now.mouse) mouseAsTouch(event, 'touchstart', now)
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        if (press === now && !now.moved) pressLong(event, now)
      }, longPressDelay)
    },
    move(event) {
      if (!press) return
      const far = Math.max(Math.abs(event.clientX - press.x), Math.abs(event.clientY - press.y))
      if (far > tapDistance) press.moved = true
      if (press.mouse) mouseAsTouch(event, 'touchmove', press)
    },
    up(event) {
      clearTimeout(timer)
      const released = press
      press = undefined
      if (!released) return
      const cancelled = event.type === 'pointercancel'
      if (released.mouse) mouseAsTouch(event, cancelled ? 'touchcancel' : 'touchend', released)
      if (cancelled || released.moved || released.long) return
      tap(event, released.target)
    },
  }
}

/** Listens on the phone's body and sends WeChat's touch events to the engine. */
export function followGestures(body: HTMLElement) {
  const early = { capture: true, passive: false } as const
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    body.addEventListener(type, forwardTouches, early)
  const { down, move, up } = createPresses()
  body.addEventListener('pointerdown', down, early)
  body.addEventListener('pointermove', move, early)
  body.addEventListener('pointerup', up, early)
  body.addEventListener('pointercancel', up, early)
}
