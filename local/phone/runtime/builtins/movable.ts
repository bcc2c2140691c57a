/** <movable-area> and <movable-view>: something that a finger moves about within a box. */
import { followDrag } from './drag.ts'
import { above, type Builtin, type Host } from './host.ts'
import { anything, flag, number, text } from './properties.ts'
import { slide } from './slide.ts'

type Point = { x: number; y: number }

/** How long it takes to come to rest, ms, and how far it runs on: a share of its speed. */
const settling = 300
const runOn = 0.15

const between = (value: number, one: number, other: number) =>
  Math.min(Math.max(one, other), Math.max(Math.min(one, other), value))

/** Out: the nearest place inside of the area; a view that is larger than it never leaves it empty. */
function inside(host: Host, { x, y }: Point): Point {
  const area = above(host, 'movable-area')
  if (!area) return { x, y }
  const { offsetWidth, offsetHeight } = host.element
  return {
    x: between(x, 0, area.clientWidth - offsetWidth),
    y: between(y, 0, area.clientHeight - offsetHeight),
  }
}

function createMover(host: Host) {
  let at: Point = { x: 0, y: 0 }
  let stop = () => {}
  const draw = () => {
    const scale = host.flag('scale') ? host.number('scaleValue') : 1
    host.element.style.transform = `translate(${at.x}px, ${at.y}px) scale(${scale})`
  }
  const put = (point: Point, source: string) => {
    at = point
    draw()
    host.fire('change', { ...at, source })
  }
  const go = (target: Point, source: string) => {
    stop()
    const from = at
    if (from.x === target.x && from.y === target.y) return
    const duration = host.flag('animation') ? settling : 0
    const along = (t: number) => ({
      x: from.x + (target.x - from.x) * t,
      y: from.y + (target.y - from.y) * t,
    })
    stop = slide(
      0,
      1,
      duration,
      (t) => put(along(t), source),
      () => undefined,
    )
  }
  return { draw, put, go, at: () => at, halt: () => stop() }
}

function followFinger(host: Host, mover: ReturnType<typeof createMover>) {
  const moves = (way: string) => ['all', way].includes(host.text('direction'))
  let from: Point = { x: 0, y: 0 }
  const target = (dx: number, dy: number): Point => ({
    x: from.x + (moves('horizontal') ? dx : 0),
    y: from.y + (moves('vertical') ? dy : 0),
  })
  followDrag(host.element, {
    takes(dx, dy) {
      if (host.flag('disabled') || host.text('direction') === 'none') return false
      const along = Math.abs(dx) > Math.abs(dy) ? 'horizontal' : 'vertical'
      if (!moves(along)) return false
      mover.halt()
      from = mover.at()
      host.fire(along === 'horizontal' ? 'htouchmove' : 'vtouchmove', {})
      return true
    },
    move(dx, dy) {
      const wanted = target(dx, dy)
      const kept = inside(host, wanted)
      const out = wanted.x !== kept.x || wanted.y !== kept.y
      const half = { x: (wanted.x + kept.x) / 2, y: (wanted.y + kept.y) / 2 }
      if (!out) mover.put(wanted, 'touch')
      else mover.put(host.flag('outOfBounds') ? half : kept, 'touch-out-of-bounds')
    },
    end(speed) {
      const { x, y } = mover.at()
      const inertia = host.flag('inertia') ? runOn : 0
      const further = {
        x: x + (moves('horizontal') ? speed.x * inertia : 0),
        y: y + (moves('vertical') ? speed.y * inertia : 0),
      }
      mover.go(inside(host, further), inertia > 0 ? 'friction' : 'out-of-bounds')
    },
  })
}

export const movableBuiltins: Builtin[] = [
  { tag: 'movable-area', properties: { scaleArea: anything() } },
  {
    tag: 'movable-view',
    properties: {
      direction: text('none'),
      inertia: flag(),
      outOfBounds: flag(),
      x: anything(),
      y: anything(),
      damping: anything(),
      friction: anything(),
      disabled: flag(),
      scale: flag(),
      scaleMin: number(0.5),
      scaleMax: number(10),
      scaleValue: number(1),
      animation: flag(true),
    },
    attached(host) {
      const mover = createMover(host)
      const length = (name: string) => Number.parseFloat(String(host.value(name) ?? 0)) || 0
      host.watch(['x', 'y'], () => {
        const target = { x: length('x'), y: length('y') }
        requestAnimationFrame(() => mover.go(inside(host, target), ''))
      })
      host.watch(['scale', 'scaleValue'], () => {
        const { x, y } = mover.at()
        const scale = between(
          host.number('scaleValue'),
          host.number('scaleMin'),
          host.number('scaleMax'),
        )
        mover.draw()
        if (host.flag('scale')) host.fire('scale', { x, y, scale })
      })
      followFinger(host, mover)
      host.onDetach(mover.halt)
    },
  },
]
