import { limits } from '../../../../contract/limits'
import { asCallError } from '../../../../services/cloud/call'
import type { Recording } from '../../../../services/media/recorder'
import { handOver } from '../../../../services/outbox/deliver'
import { sendingWords } from '../../../../services/outbox/delivery-words'
import type { WorkDraft } from '../../../../services/outbox/drafts'
import { findItem, onQueueChange } from '../../../../services/outbox/queue'
import { withClose } from '../../../../services/page/sheet-life'
import type { ReportView } from '../../../../services/words/report-view'
import { keepWorkDraft, workDraft } from '../../services/work-drafts'
import { kinds, type SheetKind } from './sheet-kinds'

type Shot = WechatMiniprogram.CustomEvent<{ paths: string[] }>
type Recorded = WechatMiniprogram.CustomEvent<{ voice: Recording | null }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/**
 * Where a handler writes down a contact or how it goes; kept from the first letter on.
 * Emits `close`, or `said` once it was handed over: it has arrived, or waits for the network.
 */
Component({
  properties: {
    /** contact or note opens the sheet, empty closes it. */
    kind: { type: String, value: '' as SheetKind | '' },
    /** A ReportView. */
    report: { type: null, value: null as ReportView | null },
  },
  data: {
    most: limits.words,
    texts: kinds.note,
    draft: null as WorkDraft | null,
    empty: true,
    /** How far the sending is, in words; empty while nothing is being sent. */
    progress: '',
    problem: '',
  },
  observers: {
    kind(kind: SheetKind | '') {
      if (!kind || !this.data.report) return
      this.setData({ texts: kinds[kind], problem: '' })
      this.show(workDraft(kind, this.data.report))
    },
  },
  methods: {
    ...withClose,
    type({ detail }: Typed) {
      this.keep({ words: detail.value })
    },
    shoot({ detail }: Shot) {
      this.keep({ photos: detail.paths })
    },
    record({ detail }: Recorded) {
      this.keep({ voice: detail.voice })
    },
    keep(part: Partial<WorkDraft>) {
      const { draft, kind } = this.data
      if (!draft || !kind) return
      const changed = { ...draft, ...part }
      keepWorkDraft(kind, changed)
      this.show(changed)
    },
    show(draft: WorkDraft) {
      const { words, photos, voice } = draft
      const empty = words.trim() === '' && photos.length === 0 && !voice
      this.setData({ draft, empty: empty && this.data.texts.needed })
    },
    async send() {
      const { draft, kind, progress } = this.data
      if (!draft || !kind || progress) return
      this.setData({ progress: '正在送', problem: '' })
      const stopListening = onQueueChange(() => {
        const item = findItem(draft.token)
        if (item) this.setData({ progress: sendingWords(item) })
      })
      try {
        await handOver(kind, draft)
        this.triggerEvent('said')
      } catch (failure) {
        this.setData({ problem: asCallError(failure).message })
      } finally {
        stopListening()
        this.setData({ progress: '' })
      }
    },
  },
})
