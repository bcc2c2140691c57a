import { play } from '../../../services/media/player'

/** What makes each bar silent. */
const stops = new WeakMap<object, () => void>()

/** A recording to listen to: a tap plays it, another one stops it. */
Component({
  properties: {
    /** Where it is: kept on this phone, or a link. */
    src: String,
    seconds: Number,
  },
  data: {
    playing: false,
    problem: '',
  },
  lifetimes: {
    detached() {
      stops.get(this)?.()
    },
  },
  methods: {
    toggle() {
      if (this.data.playing) return stops.get(this)?.()
      this.setData({ playing: true, problem: '' })
      const stop = play(this.data.src, (problem) => this.setData({ playing: false, problem }))
      stops.set(this, stop)
    },
  },
})
