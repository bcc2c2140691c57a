/** createIntersectionObserver: tells when something comes into sight, or leaves it. */
import { type Caller, select } from './caller.ts'
import { domOf, onPage } from './place.ts'

type Options = { thresholds?: number[]; initialRatio?: number; observeAll?: boolean }
type Margins = { left?: number; top?: number; right?: number; bottom?: number }
type Listener = (change: object) => void

const rootMargin = ({ top = 0, right = 0, bottom = 0, left = 0 }: Margins) =>
  `${top}px ${right}px ${bottom}px ${left}px`

/** The browser measures against what holds the target; for anything else, its place within the page. */
function frameOf(page: HTMLElement, target: Element, reference: HTMLElement, margins: Margins) {
  if (reference.contains(target)) return { root: reference, rootMargin: rootMargin(margins) }
  const [outer, inner] = [page.getBoundingClientRect(), reference.getBoundingClientRect()]
  const { left = 0, top = 0, right = 0, bottom = 0 } = margins
  const inset = {
    left: left - (inner.left - outer.left),
    top: top - (inner.top - outer.top),
    right: right - (outer.right - inner.right),
    bottom: bottom - (outer.bottom - inner.bottom),
  }
  return { root: page, rootMargin: rootMargin(inset) }
}

function changeOf(entry: IntersectionObserverEntry, target: HTMLElement, names: object) {
  const { rootBounds, boundingClientRect, intersectionRect, intersectionRatio, time } = entry
  return {
    ...names,
    intersectionRatio,
    time,
    boundingClientRect: onPage(boundingClientRect, target),
    intersectionRect: onPage(intersectionRect, target),
    relativeRect: rootBounds && onPage(rootBounds, target),
  }
}

/** WeChat compares with the ratio to begin with: what has not changed since is not told. */
const crossed = (before: number, now: number, thresholds: number[]) =>
  thresholds.some((threshold) => before > threshold !== now > threshold)

/** In: whose template is observed. Out: WeChat's IntersectionObserver. */
export function createIntersectionObserver(caller: Caller, options: Options = {}) {
  const { thresholds = [0], initialRatio = 0, observeAll = false } = options
  const observers: IntersectionObserver[] = []
  let reference: string | undefined
  let margins: Margins = {}

  const watch = (page: HTMLElement, target: HTMLElement, names: object, listener: Listener) => {
    const [named] = reference ? select(caller, reference) : []
    const frame = frameOf(page, target, (named && domOf(named)) ?? page, margins)
    let first = true
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const told = !first || crossed(initialRatio, entry.intersectionRatio, thresholds)
          first = false
          if (told) listener(changeOf(entry, target, names))
        }
      },
      { ...frame, threshold: thresholds },
    )
    observer.observe(target)
    observers.push(observer)
  }
  const api = {
    relativeTo(selector: string, given: Margins = {}) {
      reference = selector
      margins = given
      return api
    },
    relativeToViewport(given: Margins = {}) {
      reference = undefined
      margins = given
      return api
    },
    observe(selector: string, listener: Listener) {
      const found = select(caller, selector)
      for (const element of observeAll ? found : found.slice(0, 1)) {
        const target = domOf(element)
        const page = target?.closest<HTMLElement>('wx-page')
        const names = { id: element.id, dataset: element.dataset }
        if (target && page) watch(page, target, names, listener)
      }
    },
    disconnect() {
      for (const observer of observers.splice(0)) observer.disconnect()
    },
  }
  return api
}
