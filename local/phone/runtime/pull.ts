/** Pulling something down from its top, by a finger or a mouse. */

export type Pull = {
  /** Whether it is at its top, so that a pull may begin. */
  ready(): boolean
  /** px of the pull so far: half of what the finger went. */
  move(distance: number, event: Event): void
  /** It was let go at this distance; 0 when it was not pulled at all. */
  end(distance: number): void
}

/** From where on a mouse's pull is one, and no longer a click, px. */
const grasp = 4

/** Listens for pulls on an element. */
export function followPull(element: HTMLElement, pull: Pull) {
  let from: number | undefined
  let distance = 0
  const begin = (y: number) => {
    from = pull.ready() ? y : undefined
    distance = 0
  }
  const drag = (y: number, event: Event) => {
    if (from === undefined) return
    distance = (y - from) / 2
    if (distance <= 0) return
    if (event.cancelable) event.preventDefault()
    pull.move(distance, event)
  }
  const end = () => {
    if (from === undefined) return
    from = undefined
    pull.end(Math.max(0, distance))
  }
  const active = { passive: false }
  element.addEventListener('touchstart', (event) => begin(event.touches[0]?.clientY ?? 0))
  element.addEventListener(
    'touchmove',
    (event) => drag(event.touches[0]?.clientY ?? 0, event),
    active,
  )
  element.addEventListener('touchend', end)
  element.addEventListener('touchcancel', end)
  const mouse = (event: PointerEvent) => event.pointerType === 'mouse'
  element.addEventListener('pointerdown', (event) => mouse(event) && begin(event.clientY))
  element.addEventListener('pointermove', (event) => {
    if (!mouse(event) || from === undefined) return
    drag(event.clientY, event)
    // a finger's touches stay its first target's by themselves
    if (distance > grasp) element.setPointerCapture(event.pointerId)
  })
  element.addEventListener('pointerup', (event) => mouse(event) && end())
}
