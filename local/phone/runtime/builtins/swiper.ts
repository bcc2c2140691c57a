/** <swiper>: items side by side or one below the other, some of them in view. */
import { followDrag } from './drag.ts'
import type { Builtin, Host } from './host.ts'
import { anything, flag, number, text } from './properties.ts'
import { slide } from './slide.ts'
import { itemAt, itemsOf, placeItems } from './swiper-layout.ts'
import { createMarks } from './swiper-marks.ts'

/** Who moved it, as `change` says it. */
type Source = 'autoplay' | 'touch' | ''

function createSwiper(host: Host) {
  const { element } = host
  const marks = createMarks(host)
  // may be outside of the items while a circular one turns
  let place = host.number('current')
  let shown = place
  let stop = () => {}

  const count = () => itemsOf(element).length
  const index = (at: number) => itemAt(host, at)
  const draw = () => {
    placeItems(host, place)
    marks.draw(count(), shown)
  }
  const show = (value: number) => {
    place = value
    draw()
  }
  const told = (source: Source) => ({
    current: shown,
    currentItemId: itemsOf(element)[shown]?.dataset.itemId ?? '',
    source,
  })
  const settle = (target: number, source: Source) => {
    if (count() === 0) return
    stop()
    const changed = index(target) !== shown
    shown = index(target)
    if (changed && source !== '') host.set('current', shown)
    if (changed) host.fire('change', told(source))
    const to = host.flag('circular') ? target : shown
    stop = slide(place, to, host.number('duration'), show, () => {
      show(shown)
      host.fire('animationfinish', told(source))
    })
  }
  return {
    draw,
    settle,
    /** Follows the finger: `by` is a share of the swiper; beyond the ends it gives way by a third. */
    drag(by: number) {
      const over = host.flag('circular') ? 0 : index(shown + by) - (shown + by)
      show(shown + by + (over * 2) / 3)
    },
    shown: () => shown,
    halt: () => stop(),
    /** Out: the next item's place, the first after the last. */
    next: () => (host.flag('circular') || index(shown + 1) > shown ? shown + 1 : 0),
  }
}

type Swiper = ReturnType<typeof createSwiper>

function followFinger(host: Host, swiper: Swiper) {
  const { element } = host
  const vertical = () => host.flag('vertical')
  const size = () => (vertical() ? element.clientHeight : element.clientWidth) || 1
  let moved = 0
  followDrag(element, {
    takes: (dx, dy) => !host.flag('disableTouch') && Math.abs(dx) > Math.abs(dy) !== vertical(),
    move(dx, dy) {
      moved = -(vertical() ? dy : dx) / size()
      swiper.drag(moved)
      host.fire('transition', {
        dx: vertical() ? 0 : moved * size(),
        dy: vertical() ? moved * size() : 0,
      })
    },
    end(speed) {
      const quick = -(vertical() ? speed.y : speed.x) / size()
      const steps = Math.abs(quick) > 1 ? Math.sign(quick) : Math.round(moved)
      swiper.settle(swiper.shown() + steps, 'touch')
    },
  })
}

function followTime(host: Host, swiper: Swiper) {
  let timer = 0
  host.watch(['autoplay', 'interval'], () => {
    clearInterval(timer)
    if (!host.flag('autoplay')) return
    timer = window.setInterval(
      () => swiper.settle(swiper.next(), 'autoplay'),
      host.number('interval'),
    )
  })
  host.onDetach(() => clearInterval(timer))
}

export const swiperBuiltin: Builtin = {
  tag: 'swiper',
  properties: {
    indicatorDots: flag(),
    indicatorColor: text('rgba(0, 0, 0, .3)'),
    indicatorActiveColor: text('#000000'),
    current: number(),
    currentItemId: text(),
    autoplay: flag(),
    interval: number(5000),
    duration: number(500),
    circular: flag(),
    vertical: flag(),
    previousMargin: text('0px'),
    nextMargin: text('0px'),
    displayMultipleItems: number(1),
    disableTouch: flag(),
    snapToEdge: anything(),
    easingFunction: anything(),
    skipHiddenItemLayout: anything(),
    adjustHeight: anything(),
  },
  attached(host) {
    const swiper = createSwiper(host)
    host.watch(['vertical'], () => host.element.toggleAttribute('vertical', host.flag('vertical')))
    host.watch(['current'], () => {
      if (host.number('current') !== swiper.shown()) swiper.settle(host.number('current'), '')
    })
    host.watch(['currentItemId'], () => {
      const id = host.text('currentItemId')
      const at = itemsOf(host.element).findIndex(
        ({ dataset }) => id !== '' && dataset.itemId === id,
      )
      if (at >= 0) swiper.settle(at, '')
    })
    const looks = ['vertical', 'previousMargin', 'nextMargin', 'displayMultipleItems']
    host.watch([...looks, 'indicatorDots', 'indicatorColor', 'indicatorActiveColor'], swiper.draw)
    followFinger(host, swiper)
    followTime(host, swiper)
    const observer = new MutationObserver(swiper.draw)
    observer.observe(host.element, { childList: true })
    host.onDetach(() => {
      observer.disconnect()
      swiper.halt()
    })
  },
}
