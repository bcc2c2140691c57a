import { openSettings, type Problem } from '../../../services/device/problem'

/** Why something of the phone could not be used, with the way to the settings that allow it. */
Component({
  properties: {
    /** A Problem, or null when there is none. */
    problem: { type: null, value: null as Problem | null },
  },
  data: {
    shown: null as Problem | null,
  },
  observers: {
    problem(problem: Problem | null) {
      this.setData({ shown: problem })
    },
  },
  methods: {
    /** Whoever comes back from the settings tries again: only then is it known whether it works. */
    async allow() {
      const { shown } = this.data
      if (!shown) return
      await openSettings(shown)
      this.setData({ shown: null })
    },
  },
})
