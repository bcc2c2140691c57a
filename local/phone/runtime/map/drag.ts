/** A map moved by a finger or a mouse, and what is a tap on it. */

export type Moves = {
  drag(dx: number, dy: number): void
  dragged(): void
  tap(x: number, y: number): void
}

/** Listens on the map's surface. `drag`: px since the last call; `tap`: px from the map's corner. */
export function followMapDrag(node: HTMLElement, surface: SVGElement, moves: Moves) {
  let last: { x: number; y: number; far: number } | undefined
  surface.addEventListener('pointerdown', ({ clientX: x, clientY: y, pointerId }) => {
    surface.setPointerCapture(pointerId)
    last = { x, y, far: 0 }
  })
  surface.addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    if (!last) return
    const far = last.far + Math.abs(x - last.x) + Math.abs(y - last.y)
    moves.drag(x - last.x, y - last.y)
    last = { x, y, far }
  })
  surface.addEventListener('pointerup', ({ clientX, clientY }) => {
    const { left, top } = node.getBoundingClientRect()
    if (last && last.far < 10) moves.tap(clientX - left, clientY - top)
    else if (last) moves.dragged()
    last = undefined
  })
}
