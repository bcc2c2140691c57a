/** <scroll-view>: a part of the page that scrolls by itself. */
import type { Builtin, Host } from './host.ts'
import { anything, flag, number, text } from './properties.ts'
import { followRefresher } from './refresher.ts'

const ignored = `enhanced showScrollbar bounces enableBackToTop refresherEnabled refresherTriggered
  refresherThreshold refresherDefaultStyle refresherBackground scrollAnchoring pagingEnabled
  fastDeceleration enablePassive type cacheExtent throttle usingSticky`.split(/\s+/)

function reportScroll(host: Host) {
  const { element } = host
  let [top, left, edge] = [0, 0, '']
  element.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = element
    const [deltaY, deltaX] = [top - scrollTop, left - scrollLeft]
    top = scrollTop
    left = scrollLeft
    host.fire('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX, deltaY })
    const vertical = host.flag('scrollY')
    const before = vertical ? scrollTop : scrollLeft
    const after = vertical
      ? scrollHeight - element.clientHeight - scrollTop
      : scrollWidth - element.clientWidth - scrollLeft
    const low = after <= host.number('lowerThreshold')
    const near = low ? 'lower' : before <= host.number('upperThreshold') ? 'upper' : ''
    const [start, end] = vertical ? ['top', 'bottom'] : ['left', 'right']
    if (near && near !== edge)
      host.fire(`scrollto${near}`, { direction: near === 'lower' ? end : start })
    edge = near
  })
}

function followPosition(host: Host) {
  const behavior = () => (host.flag('scrollWithAnimation') ? 'smooth' : 'auto')
  host.watch(['scrollTop', 'scrollLeft'], () => {
    const [top, left] = [host.value('scrollTop'), host.value('scrollLeft')]
    if (top === null && left === null) return
    const target: ScrollToOptions = { behavior: behavior() }
    if (top !== null) target.top = Number.parseFloat(String(top))
    if (left !== null) target.left = Number.parseFloat(String(left))
    requestAnimationFrame(() => host.element.scrollTo(target))
  })
  host.watch(['scrollIntoView'], () => {
    const id = host.text('scrollIntoView')
    if (!id) return
    requestAnimationFrame(() => {
      const target = host.element.querySelector(`#${CSS.escape(id)}, [id$="--${CSS.escape(id)}"]`)
      target?.scrollIntoView({ block: 'start', inline: 'start', behavior: behavior() })
    })
  })
}

export const scrollViewBuiltin: Builtin = {
  tag: 'scroll-view',
  properties: {
    ...Object.fromEntries(ignored.map((name) => [name, anything()])),
    scrollX: flag(),
    scrollY: flag(),
    scrollTop: anything(),
    scrollLeft: anything(),
    scrollIntoView: text(),
    upperThreshold: number(50),
    lowerThreshold: number(50),
    scrollWithAnimation: flag(),
    enableFlex: flag(),
  },
  attached(host) {
    host.watch(['scrollX', 'scrollY', 'enableFlex'], () => {
      host.element.toggleAttribute('scroll-x', host.flag('scrollX'))
      host.element.toggleAttribute('scroll-y', host.flag('scrollY'))
      host.element.toggleAttribute('enable-flex', host.flag('enableFlex'))
    })
    reportScroll(host)
    followPosition(host)
    followRefresher(host)
  },
}
