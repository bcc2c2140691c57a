/** A scroll-view that is pulled down to refresh what is in it. */
import { build } from '../dom.ts'
import { followPull } from '../pull.ts'
import type { Host } from './host.ts'

/** Lets the scroll-view be pulled where it is `refresher-enabled`, and tells the page of it. */
export function followRefresher(host: Host) {
  const { element } = host
  const dots = build('i', { class: 'pull-dots' }, [build('i'), build('i'), build('i')])
  const space = build('div', { class: 'phone-refresher', 'aria-hidden': 'true' }, [dots])
  let refreshing = false
  const threshold = () => Number(host.value('refresherThreshold') ?? 45)
  const open = (height: number) => {
    space.style.height = `${height}px`
  }
  const refresh = () => {
    refreshing = true
    open(threshold())
    dots.toggleAttribute('data-refreshing', true)
    host.fire('refresherrefresh', { dy: threshold() })
  }
  const restore = () => {
    refreshing = false
    open(0)
    dots.toggleAttribute('data-refreshing', false)
    host.fire('refresherrestore', { dy: 0 })
  }
  host.watch(['refresherEnabled', 'refresherBackground', 'refresherDefaultStyle'], () => {
    if (host.value('refresherEnabled') === true) element.prepend(space)
    else space.remove()
    space.style.background = host.text('refresherBackground')
    dots.hidden = host.text('refresherDefaultStyle') === 'none'
  })
  host.watch(['refresherTriggered'], () => {
    const wanted = host.value('refresherTriggered') === true
    if (wanted && !refreshing) refresh()
    else if (!wanted && refreshing) restore()
  })
  followPull(element, {
    ready: () => space.isConnected && !refreshing && element.scrollTop <= 0,
    move(distance, event) {
      // the page around it stays where it is
      event.stopPropagation()
      open(distance)
      host.fire('refresherpulling', { dy: distance })
    },
    end(distance) {
      if (distance >= threshold()) return refresh()
      open(0)
      if (distance > 0) host.fire('refresherabort', { dy: distance })
    },
  })
}
