import { limits } from '../../../../contract/limits'
import type { WorkDraft } from '../../../../services/outbox/drafts'

type Ticked = WechatMiniprogram.CustomEvent<{ met: number[] }>
type Shot = WechatMiniprogram.CustomEvent<{ paths: string[] }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/** What a closing takes: the promised conditions, photos, words. Emits `change` with a part of the draft. */
Component({
  properties: {
    conditions: Array,
    photoNeeded: Boolean,
    /** A WorkDraft. */
    draft: { type: null, value: null as WorkDraft | null },
    /** Whether the report is finished. */
    done: Boolean,
    /** Whether it may be written in now. */
    editable: Boolean,
    /** How many things are missing. */
    missing: Number,
  },
  data: { most: limits.words },
  methods: {
    tick({ detail }: Ticked) {
      this.change({ met: detail.met })
    },
    shoot({ detail }: Shot) {
      this.change({ photos: detail.paths })
    },
    type({ detail }: Typed) {
      this.change({ words: detail.value })
    },
    change(part: Partial<WorkDraft>) {
      this.triggerEvent('change', part)
    },
  },
})
