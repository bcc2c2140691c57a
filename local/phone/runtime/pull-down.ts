/** Pulling a page down refreshes it, where its configuration allows. */
import type { OpenPage } from './current-page.ts'
import { build } from './dom.ts'

const needed = 60
const rest = 50
const farthest = 100

type PullDown = { start(): void; stop(): void }
const pulls = new WeakMap<OpenPage, PullDown>()

export function startPullDown(page: OpenPage) {
  pulls.get(page)?.start()
}

export function stopPullDown(page: OpenPage) {
  pulls.get(page)?.stop()
}

function createPull(page: OpenPage): PullDown & { move(distance: number): void } {
  const dots = build('div', { class: 'pull-down', 'aria-hidden': 'true' }, [
    build('i'),
    build('i'),
    build('i'),
  ])
  page.frame.prepend(dots)
  const move = (distance: number) => {
    page.frame.toggleAttribute('data-pulled', distance > 0)
    page.element.style.transform =
      distance > 0 ? `translateY(${Math.min(distance, farthest)}px)` : ''
  }
  return {
    move,
    start() {
      move(rest)
      dots.toggleAttribute('data-refreshing', true)
      page.caller.onPullDownRefresh?.()
    },
    stop() {
      dots.toggleAttribute('data-refreshing', false)
      move(0)
    },
  }
}

/** Listens for a drag from the top of the page, by finger or mouse. */
export function followPullDown(page: OpenPage) {
  if (page.window.enablePullDownRefresh !== true) return
  const pull = createPull(page)
  pulls.set(page, pull)
  let from: number | undefined
  let distance = 0
  const begin = (y: number) => {
    from = page.element.scrollTop <= 0 ? y : undefined
    distance = 0
  }
  const drag = (y: number, event: Event) => {
    if (from === undefined) return
    distance = (y - from) / 2
    if (distance <= 0) return
    if (event.cancelable) event.preventDefault()
    pull.move(distance)
  }
  const end = () => {
    if (from === undefined) return
    from = undefined
    if (distance >= needed / 2) pull.start()
    else if (distance > 0) pull.stop()
  }
  const { element } = page
  const passive = { passive: false }
  element.addEventListener('touchstart', (event) => begin(event.touches[0]?.clientY ?? 0))
  element.addEventListener(
    'touchmove',
    (event) => drag(event.touches[0]?.clientY ?? 0, event),
    passive,
  )
  element.addEventListener('touchend', end)
  const mouse = (event: PointerEvent) => event.pointerType === 'mouse'
  element.addEventListener('pointerdown', (event) => mouse(event) && begin(event.clientY))
  element.addEventListener('pointermove', (event) => mouse(event) && drag(event.clientY, event))
  element.addEventListener('pointerup', (event) => mouse(event) && end())
}
