/** Where each item of a <swiper> stands. */
import { rewriteValue } from '../../compile/units.ts'
import { setAttribute } from '../dom.ts'
import type { Builtin, Host } from './host.ts'
import { flag, text } from './properties.ts'

/** Out: the swiper's items, in order. */
export function itemsOf(swiper: HTMLElement): HTMLElement[] {
  return [...swiper.children].filter(
    (child): child is HTMLElement => child.localName === 'wx-swiper-item',
  )
}

/** Out: the item that a place leads to: around the circle, or no further than its ends. */
export function itemAt(host: Host, place: number): number {
  const count = itemsOf(host.element).length
  const last = Math.max(0, count - Math.max(1, host.number('displayMultipleItems')))
  const circular = host.flag('circular') && count > 0
  return circular ? ((place % count) + count) % count : Math.min(last, Math.max(0, place))
}

/** Places the items so that the one at `place` (whole, or between two) is first in view. */
export function placeItems(host: Host, place: number) {
  const items = itemsOf(host.element)
  const count = items.length
  const vertical = host.flag('vertical')
  const [before, after] = [host.text('previousMargin'), host.text('nextMargin')].map(rewriteValue)
  const share = 1 / Math.max(1, host.number('displayMultipleItems'))
  const length = `calc((100% - ${before} - ${after}) * ${share})`
  items.forEach((item, index) => {
    let away = index - place
    // what has gone out on one side comes in on the other
    if (host.flag('circular') && count > 1) away -= Math.round(away / count) * count
    item.style.width = vertical ? '100%' : length
    item.style.height = vertical ? length : '100%'
    item.style.left = vertical ? '0' : `${before}`
    item.style.top = vertical ? `${before}` : '0'
    item.style.transform = vertical ? `translateY(${away * 100}%)` : `translateX(${away * 100}%)`
  })
}

export const swiperItemBuiltin: Builtin = {
  tag: 'swiper-item',
  properties: { itemId: text(), skipHiddenItemLayout: flag() },
  attached(host) {
    host.watch(['itemId'], () => setAttribute(host.element, 'data-item-id', host.text('itemId')))
  },
}
