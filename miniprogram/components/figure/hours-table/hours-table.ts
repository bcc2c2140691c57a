import type { HoursShown } from '../../../services/words/figure-words'

type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { key: string }>

/** How long things took, in words. Emits `open` with the key of what was tapped. */
Component({
  properties: {
    /** HoursShown[] */
    rows: { type: Array, value: [] as HoursShown[] },
  },
  methods: {
    open({ currentTarget }: OnRow) {
      const { key } = currentTarget.dataset
      if (this.data.rows.some((row) => row.name === key && row.opens))
        this.triggerEvent('open', { key })
    },
  },
})
