import { open } from '../../../../services/routes'
import type { Wait } from '../../handle/waits'

type OnWait = WechatMiniprogram.BaseEvent<Record<string, never>, { at: number }>

/** What a report waits for; what has a page of its own opens it. */
Component({
  properties: {
    /** Waits, in the order of a page. */
    waits: { type: Array, value: [] as Wait[] },
  },
  methods: {
    open({ currentTarget }: OnWait) {
      const to = this.data.waits[currentTarget.dataset.at]?.to
      if (to?.page === 'whistle') open('/packages/officer/whistle/whistle', { id: to.id })
      if (to?.page === 'slip') open('/packages/worker/slip/slip', { id: to.id })
    },
  },
})
