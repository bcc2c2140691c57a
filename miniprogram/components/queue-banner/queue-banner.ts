import { isOnline, onNetworkChange } from '../../services/network'
import { onQueueChange, queued } from '../../services/queue'

/** What ends each banner's listening. */
const stops = new WeakMap<object, (() => void)[]>()

/** Without network, or while something is on its way, says so at the top of a page. */
Component({
  properties: {
    /** What is so without network. */
    offline: { type: String, value: '没网了。写好的都存着，有网自己发。' },
  },
  data: {
    words: '',
    icon: 'offline',
  },
  lifetimes: {
    attached() {
      const show = () => this.show()
      stops.set(this, [onNetworkChange(show), onQueueChange(show)])
      show()
    },
    detached() {
      for (const stop of stops.get(this) ?? []) stop()
    },
  },
  methods: {
    show() {
      const waiting = queued().filter(({ state }) => state !== 'refused').length
      const words = !isOnline()
        ? this.data.offline
        : waiting > 0
          ? `正在送 ${waiting} 件，送到会有编号。`
          : ''
      this.setData({ words, icon: isOnline() ? 'send' : 'offline' })
    },
  },
})
