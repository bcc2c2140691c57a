import { limits as bounds } from '../../../../contract/limits'
import { asCallError } from '../../../../services/cloud'
import { dateAfter } from '../../../../services/date-input'
import type { ReportView } from '../../../../services/report-view'
import { type DeedDraft, type DeedKind, deedDraft, keepDeedDraft } from '../../services/deed-draft'
import { doDeed } from '../../services/do-deed'
import { days, kinds, lackOf, limits } from './kinds'

type OnReason = WechatMiniprogram.BaseEvent<Record<string, never>, { reason: string }>
type OnDays = WechatMiniprogram.BaseEvent<Record<string, never>, { days: number }>
type OnLimit = WechatMiniprogram.BaseEvent<Record<string, never>, { limit: string }>
type Picked = WechatMiniprogram.CustomEvent<{ value: string }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>
type Visible = WechatMiniprogram.CustomEvent<{ visible: boolean }>

/** A suspension lasts a year at most. */
const mostDays = 365

/**
 * Where a handler says why: to return a report, ask its reporter, extend or suspend it; kept from
 * the first letter on. Emits `close`, `done` with what to tell, or `changed` when somebody else
 * changed the report meanwhile: what was written stays, to be sent for the fresh one.
 */
Component({
  properties: {
    /** A DeedKind opens the sheet, empty closes it. */
    kind: { type: String, value: '' as DeedKind | '' },
    /** A ReportView. */
    report: { type: null, value: null as ReportView | null },
  },
  data: {
    most: bounds.reason,
    days,
    limits,
    texts: kinds.return,
    draft: null as DeedDraft | null,
    lack: '',
    /** The first and the last day that may be picked. */
    from: '',
    to: '',
    busy: false,
    problem: '',
  },
  observers: {
    kind(kind: DeedKind | '') {
      if (!kind || !this.data.report) return
      const [from, to] = [dateAfter(Date.now(), 1), dateAfter(Date.now(), mostDays)]
      this.setData({ texts: kinds[kind], problem: '', from, to })
      this.show(deedDraft(kind, this.data.report.id))
    },
  },
  methods: {
    reason({ currentTarget }: OnReason) {
      const { reason } = currentTarget.dataset
      this.keep({ reason: reason === this.data.draft?.reason ? '' : reason })
    },
    type({ detail }: Typed) {
      this.keep({ words: detail.value })
    },
    wait({ currentTarget }: OnDays) {
      this.keep({ days: currentTarget.dataset.days })
    },
    lengthen({ currentTarget }: OnLimit) {
      this.keep({ limit: currentTarget.dataset.limit })
    },
    pick({ detail }: Picked) {
      this.keep({ until: detail.value })
    },
    keep(part: Partial<DeedDraft>) {
      const { draft, kind, report } = this.data
      if (!draft || !kind || !report) return
      const changed = { ...draft, ...part }
      keepDeedDraft(kind, report.id, changed)
      this.show(changed)
    },
    show(draft: DeedDraft) {
      const { kind } = this.data
      if (kind) this.setData({ draft, lack: lackOf(kind, draft) })
    },
    async send() {
      const { draft, kind, report, busy } = this.data
      if (!draft || !kind || !report || busy) return
      this.setData({ busy: true, problem: '' })
      try {
        await doDeed(kind, report, draft)
        this.triggerEvent('done', { told: kinds[kind].told })
      } catch (failure) {
        const { code, message } = asCallError(failure)
        this.setData({ problem: message })
        if (code === 'REPORT.CHANGED') this.triggerEvent('changed')
      } finally {
        this.setData({ busy: false })
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
