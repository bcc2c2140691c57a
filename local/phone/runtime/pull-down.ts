/** Pulling a page down refreshes it, where its configuration allows. */
import type { OpenPage } from './current-page.ts'
import { build } from './dom.ts'
import { followPull } from './pull.ts'

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
  const dots = build('div', { class: 'pull-down pull-dots', 'aria-hidden': 'true' }, [
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
  followPull(page.element, {
    ready: () => page.element.scrollTop <= 0,
    move: pull.move,
    end(distance) {
      if (distance >= needed / 2) pull.start()
      else if (distance > 0) pull.stop()
    },
  })
}
