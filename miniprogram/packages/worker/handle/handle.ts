import { asCallError, call } from '../../../services/cloud'
import { decisionToken } from '../../../services/decisions'
import { modeClass } from '../../../services/mode'
import { failed, loading, type PageState, ready, stale } from '../../../services/page-state'
import { dial } from '../../../services/phone'
import type { ReportView } from '../../../services/report-view'
import { keepWorkDraft, type WorkDraft, workDraft } from '../../../services/work-drafts'
import type { SheetKind } from '../components/say-sheet/kinds'
import { say } from '../services/say'
import { type Missing, missingOf, type Work, workOf } from './work'

type Change = WechatMiniprogram.CustomEvent<Partial<WorkDraft>>

/** One report in the hands of whoever handles it: accept, contact, tell how it goes, finish. */
Page({
  data: {
    mode: '',
    id: '',
    state: loading as PageState,
    report: null as ReportView | null,
    work: null as Work | null,
    /** What is being said on closing, kept from the first tick on. */
    draft: null as WorkDraft | null,
    missing: { count: 0, words: '' } as Missing,
    sheet: '' as SheetKind | '',
    called: false,
    /** What is under way, in words; empty while nothing is. */
    busy: '',
    told: '',
    /** Whether the last try was lost and can be made again. */
    again: false,
  },

  onLoad({ id = '' }: { id?: string }) {
    this.setData({ id, draft: workDraft('finish', id) })
  },

  onShow() {
    this.setData({ mode: modeClass() })
    void this.load()
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  async load() {
    try {
      const report = await call('report.detail', { reportId: this.data.id })
      const draft = workDraft('finish', this.data.id)
      const missing = missingOf(report, draft)
      this.setData({ state: ready, report, work: workOf(report), draft, missing })
    } catch (failure) {
      if (this.data.report) this.setData({ told: stale(failure) })
      else this.setData({ state: failed(failure) })
    }
  },

  accept() {
    void this.take('正在受理…', '受理了，先联系反映人', ({ id, version }) =>
      call('report.accept', {
        reportId: id,
        version,
        token: decisionToken('accept', id, version),
      }),
    )
  },

  finish() {
    const { draft } = this.data
    if (!draft || this.data.missing.count > 0) return
    void this.take('正在送…', '', (report) =>
      say('finish', report, draft, (busy) => this.setData({ busy })),
    )
  },

  /** Takes one action, then shows the report as it is now; what was written stays if it is lost. */
  async take(busy: string, done: string, action: (report: ReportView) => Promise<unknown>) {
    const { report } = this.data
    if (!report || this.data.busy) return
    this.setData({ busy, told: '', again: false })
    try {
      await action(report)
      await this.load()
      this.setData({ told: done })
    } catch (failure) {
      const { code, message } = asCallError(failure)
      const again = code === 'CALL.NETWORK'
      if (!again) await this.load()
      this.setData({ told: message, again })
    } finally {
      this.setData({ busy: '' })
    }
  },

  keepDraft({ detail }: Change) {
    const { draft, report, id } = this.data
    if (!draft || !report) return
    const changed = { ...draft, ...detail }
    keepWorkDraft('finish', id, changed)
    this.setData({ draft: changed, missing: missingOf(report, changed) })
  },

  dial() {
    dial(this.data.report?.reporter.phone ?? '')
    this.onCalled()
  },

  onCalled() {
    this.setData({ called: true })
  },

  openContact() {
    this.setData({ sheet: 'contact' })
  },

  openNote() {
    this.setData({ sheet: 'note' })
  },

  closeSheet() {
    this.setData({ sheet: '' })
  },

  onSaid() {
    this.setData({ sheet: '', told: '' })
    void this.load()
  },
})
