import { isOnline, onNetworkChange } from '../../../services/device/network'
import { isKept, isUnderWay, onQueueChange, queueItems } from '../../../services/outbox/queue'

/** What ends each banner's listening. */
const stops = new WeakMap<object, (() => void)[]>()

/** Without network, while something is on its way, or when the phone is full, says so at the top of a page. */
Component({
  properties: {
    /** What is so without network. */
    offline: { type: String, value: '没网了。写好的都存着，有网自己发。' },
  },
  data: {
    words: '',
    icon: '',
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
      const waiting = queueItems().filter(isUnderWay).length
      if (!isKept()) this.say('info', '手机存满了，刚写的还没存下，送到以前先别关。')
      else if (!isOnline()) this.say('offline', this.data.offline)
      else if (waiting > 0) this.say('send', `正在送 ${waiting} 件，送到了会告诉您。`)
      else this.say('', '')
    },
    say(icon: string, words: string) {
      if (words !== this.data.words) this.setData({ icon, words })
    },
  },
})
