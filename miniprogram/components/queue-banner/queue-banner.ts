import { isOnline, onNetworkChange } from '../../services/network'
import { onQueueChange, queued } from '../../services/queue'

/** Without network, or while something is on its way, says so at the top of a page. */
Component({
  data: {
    words: '',
    icon: 'offline',
    stops: [] as (() => void)[],
  },
  lifetimes: {
    attached() {
      const show = () => this.show()
      this.data.stops = [onNetworkChange(show), onQueueChange(show)]
      show()
    },
    detached() {
      for (const stop of this.data.stops) stop()
    },
  },
  methods: {
    show() {
      const waiting = queued().filter(({ state }) => state !== 'refused').length
      const words = !isOnline()
        ? '没网了。写好的都存着，有网自己发。'
        : waiting > 0
          ? `正在送 ${waiting} 件，送到会有编号。`
          : ''
      this.setData({ words, icon: isOnline() ? 'send' : 'offline' })
    },
  },
})
