/** A row: what it is, how much in words, and how long its bar is, 0 to 1; without a bar, only words. */
export type BarRow = { key: string; label: string; text: string; share: number | null }

type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { key: string }>

/** Amounts one below the other, to be compared by eye. Emits `open` with the key of what was tapped. */
Component({
  properties: {
    /** BarRow[] in the order they are shown. */
    rows: { type: Array, value: [] as BarRow[] },
    /** Whether a row leads somewhere. */
    opens: Boolean,
  },
  methods: {
    open({ currentTarget }: OnRow) {
      if (this.data.opens) this.triggerEvent('open', { key: currentTarget.dataset.key })
    },
  },
})
