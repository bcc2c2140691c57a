/** Asking about what is on the page, and moving it. */

import { createAnimation } from '../animation.ts'
import { type CanvasPart, canvasToFile, equipCanvas } from '../canvas-node.ts'
import { currentPage } from '../current-page.ts'
import { type Caller, callerOrPage } from '../nodes/caller.ts'
import { contextById } from '../nodes/controllers.ts'
import { createIntersectionObserver } from '../nodes/intersection-observer.ts'
import { createSelectorQuery } from '../nodes/selector-query.ts'
import { api } from './call.ts'

type ScrollOptions = {
  scrollTop?: number
  selector?: string
  offsetTop?: number
  duration?: number
}

function page() {
  const front = currentPage()
  if (!front) throw new Error('no page is open')
  return front
}

function scrollTo({ scrollTop, selector, offsetTop = 0, duration = 300 }: ScrollOptions) {
  const { element } = page()
  const target = selector ? element.querySelector(selector) : undefined
  if (selector && !target) throw new Error(`no node matches ${selector}`)
  const { top } = element.getBoundingClientRect()
  const to = target
    ? target.getBoundingClientRect().top - top + element.scrollTop + offsetTop
    : (scrollTop ?? 0)
  element.scrollTo({ top: to, behavior: duration > 0 ? 'smooth' : 'auto' })
}

export const nodesApi = {
  createSelectorQuery: () => createSelectorQuery(callerOrPage(undefined)),
  createIntersectionObserver: (component?: Caller, options?: object) =>
    createIntersectionObserver(callerOrPage(component), options),
  pageScrollTo: api<ScrollOptions>('pageScrollTo', scrollTo),
  nextTick: (callback: () => void) => void Promise.resolve().then(callback),
  createAnimation,
  createMapContext: contextById,
  createVideoContext: contextById,
  createOffscreenCanvas: ({
    width = 300,
    height = 150,
  }: {
    width?: number
    height?: number
  } = {}) => equipCanvas(new OffscreenCanvas(width, height)),
  canvasToTempFilePath: api<CanvasPart>('canvasToTempFilePath', canvasToFile),
}
