/** Touches, taps and long presses, the same for a finger and for a mouse. */
import { dispatch, listensForLongPress } from './backend.ts'

const tapDistance = 10
const longPressDelay = 350

type Point = { pageX: number; pageY: number; clientX: number; clientY: number; identifier?: number }
type Press = {
  x: number
  y: number
  target: EventTarget | null
  mouse: boolean
  moved: boolean
  long: boolean
}

const position = ({ pageX, pageY }: Point) => ({ x: pageX, y: pageY })
const touchOf = ({ identifier = 0, pageX, pageY, clientX, clientY }: Point) => ({
  identifier,
  pageX,
  pageY,
  clientX,
  clientY,
})

function touchFields(touches: Point[], changed: Point[]) {
  return { touches: touches.map(touchOf), changedTouches: changed.map(touchOf) }
}

function forwardTouches(event: TouchEvent) {
  const changed = [...event.changedTouches]
  const first = changed[0]
  if (!first) return
  const fields = touchFields([...event.touches], changed)
  dispatch(event, event.type, position(first), event.target, fields)
}

/** A mouse presses one finger at a time. */
function mouseAsTouch(event: PointerEvent, type: string, press: Press) {
  const lifted = type === 'touchend' || type === 'touchcancel'
  const fields = touchFields(lifted ? [] : [event], [event])
  dispatch(event, type, position(event), press.target, fields)
}

/** Listens on the phone's body and sends WeChat's touch events to the engine. */
export function followGestures(body: HTMLElement) {
  const early = { capture: true, passive: false } as const
  let press: Press | undefined
  let timer = 0

  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    body.addEventListener(type, forwardTouches, early)

  body.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button > 0) return
      const mouse = event.pointerType === 'mouse'
      const { clientX: x, clientY: y, target } = event
      const now: Press = { x, y, target, mouse, moved: false, long: false }
      press = now
      if (mouse) mouseAsTouch(event, 'touchstart', now)
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        if (press !== now || now.moved) return
        now.long = listensForLongPress(target as Node | null)
        const fields = touchFields([event], [event])
        for (const type of ['longpress', 'longtap'])
          dispatch(event, type, position(event), target, fields)
      }, longPressDelay)
    },
    early,
  )

  body.addEventListener(
    'pointermove',
    (event) => {
      if (!press) return
      const { clientX, clientY } = event
      if (Math.max(Math.abs(clientX - press.x), Math.abs(clientY - press.y)) > tapDistance)
        press.moved = true
      if (press.mouse) mouseAsTouch(event, 'touchmove', press)
    },
    early,
  )

  const release = (event: PointerEvent) => {
    clearTimeout(timer)
    const released = press
    press = undefined
    if (!released) return
    const cancelled = event.type === 'pointercancel'
    if (released.mouse) mouseAsTouch(event, cancelled ? 'touchcancel' : 'touchend', released)
    if (cancelled || released.moved || released.long) return
    dispatch(event, 'tap', position(event), released.target, touchFields([event], [event]))
  }
  body.addEventListener('pointerup', release, early)
  body.addEventListener('pointercancel', release, early)
}
