import { limits } from '../../../../contract/limits'
import { asCallError } from '../../../../services/cloud'
import type { ReportView } from '../../../../services/report-view'
import { keepWorkDraft, type WorkDraft, workDraft } from '../../../../services/work-drafts'
import { say } from '../../services/say'
import { kinds, type SheetKind } from './kinds'

type Shot = WechatMiniprogram.CustomEvent<{ paths: string[] }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>
type Visible = WechatMiniprogram.CustomEvent<{ visible: boolean }>

/**
 * Where a handler writes down a contact or how it goes; kept from the first letter on.
 * Emits `close`, or `said` once it has arrived.
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
      this.show(workDraft(kind, this.data.report.id))
    },
  },
  methods: {
    type({ detail }: Typed) {
      this.keep({ words: detail.value })
    },
    shoot({ detail }: Shot) {
      this.keep({ photos: detail.paths })
    },
    keep(part: Partial<WorkDraft>) {
      const { draft, kind, report } = this.data
      if (!draft || !kind || !report) return
      const changed = { ...draft, ...part }
      keepWorkDraft(kind, report.id, changed)
      this.show(changed)
    },
    show(draft: WorkDraft) {
      const empty = draft.words.trim() === '' && draft.photos.length === 0
      this.setData({ draft, empty: empty && this.data.texts.needed })
    },
    async send() {
      const { draft, kind, report, progress } = this.data
      if (!draft || !kind || !report || progress) return
      this.setData({ progress: '正在送…', problem: '' })
      try {
        await say(kind, report, draft, (words) => this.setData({ progress: words }))
        this.triggerEvent('said')
      } catch (failure) {
        this.setData({ problem: asCallError(failure).message })
      } finally {
        this.setData({ progress: '' })
      }
    },
    onVisible({ detail }: Visible) {
      if (!detail.visible) this.close()
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
