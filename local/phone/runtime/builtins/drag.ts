/** Dragging by a finger or a mouse, for the built-ins that follow it. */

export type Drag = {
  /** Whether a drag that sets out this way is this element's; px from where it began. */
  takes(dx: number, dy: number): boolean
  /** px since the drag was taken. */
  move(dx: number, dy: number): void
  /** The speed at the end, px a second. */
  end(speed: { x: number; y: number }): void
}

const begins = 6
/** How long before its end a drag's speed is measured, ms. */
const lately = 100

type Trail = { x: number; y: number; time: number }

function speedOf(trail: Trail[]): { x: number; y: number } {
  const last = trail.at(-1)
  const first = last && trail.find(({ time }) => last.time - time <= lately)
  const seconds = first ? (last.time - first.time) / 1000 : 0
  if (!first || seconds === 0) return { x: 0, y: 0 }
  return { x: (last.x - first.x) / seconds, y: (last.y - first.y) / seconds }
}

/** Follows drags on an element. Its CSS `touch-action` must leave it the directions that it takes. */
export function followDrag(element: HTMLElement, drag: Drag) {
  let trail: Trail[] = []
  let origin: { x: number; y: number } | undefined
  let taken = false

  element.addEventListener('pointerdown', ({ clientX: x, clientY: y, button }) => {
    if (button > 0) return
    origin = { x, y }
    taken = false
    trail = []
  })
  element.addEventListener('pointermove', (event) => {
    if (!origin) return
    const { clientX: x, clientY: y, timeStamp: time, pointerId } = event
    const [dx, dy] = [x - origin.x, y - origin.y]
    if (!taken) {
      if (Math.hypot(dx, dy) < begins) return
      if (event.defaultPrevented || !drag.takes(dx, dy)) {
        origin = undefined
        return
      }
      taken = true
      element.setPointerCapture(pointerId)
    }
    // what lies around this element leaves the drag to it
    event.preventDefault()
    trail = [...trail.filter((one) => time - one.time <= lately), { x, y, time }]
    drag.move(dx, dy)
  })
  const finish = () => {
    origin = undefined
    if (!taken) return
    taken = false
    drag.end(speedOf(trail))
  }
  element.addEventListener('pointerup', finish)
  element.addEventListener('pointercancel', finish)
}
