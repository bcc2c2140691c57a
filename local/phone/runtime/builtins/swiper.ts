/** <swiper>: items side by side, one of them in view. */
import { build } from '../dom.ts'
import type { Builtin, Host } from './host.ts'
import { anything, flag, number, text } from './properties.ts'

const ignored = `duration circular indicatorColor indicatorActiveColor previousMargin nextMargin
  displayMultipleItems snapToEdge easingFunction currentItemId disableTouch skipHiddenItemLayout
  adjustHeight`.split(/\s+/)

function itemsOf(host: Host): HTMLElement[] {
  return [...host.element.children].filter(
    (child): child is HTMLElement => child.localName === 'wx-swiper-item',
  )
}

function go(host: Host, index: number, behavior: ScrollBehavior) {
  const item = itemsOf(host)[index]
  if (item) host.element.scrollTo({ left: item.offsetLeft, top: item.offsetTop, behavior })
}

export const swiperBuiltin: Builtin = {
  tag: 'swiper',
  properties: {
    ...Object.fromEntries(ignored.map((name) => [name, anything()])),
    current: number(),
    autoplay: flag(),
    interval: number(5000),
    vertical: flag(),
    indicatorDots: flag(),
    disabled: text(),
  },
  attached(host) {
    const { element } = host
    const dots = build('i', { class: 'phone-dots' })
    element.append(dots)
    let shown = host.number('current')
    const drawDots = () => {
      const marks = itemsOf(host).map((_, index) => (index === shown ? '●' : '○'))
      dots.textContent = host.flag('indicatorDots') ? marks.join(' ') : ''
    }
    element.addEventListener('scroll', () => {
      const along = host.flag('vertical')
        ? element.scrollTop / element.clientHeight
        : element.scrollLeft / element.clientWidth
      const index = Math.round(along)
      if (index === shown) return
      shown = index
      host.fire('change', { current: index, currentItemId: '', source: 'touch' })
      drawDots()
    })
    host.watch(['vertical'], () => element.toggleAttribute('vertical', host.flag('vertical')))
    host.watch(['current', 'indicatorDots'], () => {
      requestAnimationFrame(() => {
        if (host.number('current') !== shown) go(host, host.number('current'), 'smooth')
        drawDots()
      })
    })
    requestAnimationFrame(() => go(host, shown, 'auto'))
    const next = () => go(host, (shown + 1) % Math.max(1, itemsOf(host).length), 'smooth')
    let timer = 0
    host.watch(['autoplay', 'interval'], () => {
      clearInterval(timer)
      if (host.flag('autoplay')) timer = window.setInterval(next, host.number('interval'))
    })
    host.onDetach(() => clearInterval(timer))
  },
}
