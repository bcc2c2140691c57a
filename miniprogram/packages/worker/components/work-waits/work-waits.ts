import { open } from '../../../../services/page/routes'
import type { Wait } from '../../handle/report-waits'

type OnWait = WechatMiniprogram.BaseEvent<Record<string, never>, { to: Wait['to'] }>

/** What a report waits for; what has a page of its own opens it. */
Component({
  properties: {
    /** The report's id. */
    report: String,
    /** Waits, in the order of a page. */
    waits: { type: Array, value: [] as Wait[] },
  },
  methods: {
    open({ currentTarget }: OnWait) {
      if (currentTarget.dataset.to === 'slip') {
        open('/packages/worker/slip/slip', { id: this.data.report })
      }
    },
  },
})
