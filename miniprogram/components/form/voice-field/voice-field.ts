import { limits } from '../../../contract/limits'
import { hasAgreed } from '../../../services/device/consent'
import type { Problem } from '../../../services/device/problem'
import { forgetFiles } from '../../../services/media/kept-files'
import type { Recording } from '../../../services/media/recorder'
import {
  beginRecording,
  dropRecording,
  endRecording,
  type Listener,
  whyNotRecord,
} from '../../../services/media/recorder'

/** What listens for each field, and what counts its seconds. */
const listeners = new WeakMap<object, Listener>()
const counters = new WeakMap<object, number>()

/**
 * A voice for those who would rather speak: a tap begins, a tap ends, it can be heard and taken
 * out again. Emits `change` with `voice`, a Recording or null.
 */
Component({
  properties: {
    /** A Recording, or null. */
    voice: { type: null, value: null as Recording | null },
  },
  data: {
    most: limits.voiceSeconds,
    recording: false,
    seconds: 0,
    /** Why nothing was recorded. */
    problem: null as Problem | null,
  },
  lifetimes: {
    attached() {
      listeners.set(this, {
        begun: () => this.begun(),
        done: (voice) => {
          this.over(null)
          this.triggerEvent('change', { voice })
        },
        failed: (problem) => this.over(problem),
      })
    },
    detached() {
      clearInterval(counters.get(this) ?? 0)
      const listener = listeners.get(this)
      if (listener) dropRecording(listener)
    },
  },
  methods: {
    async begin() {
      const listener = listeners.get(this)
      if (!(await hasAgreed())) return
      const problem = await whyNotRecord()
      this.setData({ problem })
      if (listener && !problem) beginRecording(listener)
    },
    begun() {
      const from = Date.now()
      this.setData({ recording: true, seconds: 0 })
      const count = () => this.setData({ seconds: Math.floor((Date.now() - from) / 1_000) })
      counters.set(this, setInterval(count, 1_000))
    },
    end() {
      endRecording()
    },
    over(problem: Problem | null) {
      clearInterval(counters.get(this) ?? 0)
      this.setData({ recording: false, problem })
    },
    remove() {
      const { voice } = this.data
      if (voice) forgetFiles([voice.path])
      this.triggerEvent('change', { voice: null })
    },
  },
})
