/** Where fingers are, as WeChat's events say it. */
import { pageCorner } from './nodes/place.ts'

/** A touch, or the mouse that stands for one; px of the screen. */
export type Finger = { clientX: number; clientY: number; identifier?: number }

/** WeChat's places begin at the corner of the page, under the bars; on a canvas also at its own. */
function touchOf(finger: Finger, target: EventTarget | null) {
  const node = target instanceof Node ? target : null
  const corner = pageCorner(node)
  const clientX = finger.clientX - corner.left
  const clientY = finger.clientY - corner.top
  const canvas = node instanceof HTMLCanvasElement ? node.getBoundingClientRect() : undefined
  return {
    identifier: finger.identifier ?? 0,
    ...{ clientX, clientY, pageX: clientX, pageY: clientY + corner.scrollTop },
    ...(canvas && { x: finger.clientX - canvas.left, y: finger.clientY - canvas.top }),
  }
}

/** Out: the detail of an event at a finger's place: px from the page's corner, however it is scrolled. */
export function position(finger: Finger, target: EventTarget | null) {
  const { pageX: x, pageY: y } = touchOf(finger, target)
  return { x, y }
}

/** In: the fingers on the screen, and those that the event is about. Out: the event's own fields. */
export function touchFields(touches: Finger[], changed: Finger[], target: EventTarget | null) {
  const all = (fingers: Finger[]) => fingers.map((finger) => touchOf(finger, target))
  return { touches: all(touches), changedTouches: all(changed) }
}
