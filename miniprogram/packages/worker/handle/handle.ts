import { asCallError, call } from '../../../services/cloud'
import { decisionToken } from '../../../services/decisions'
import { handOver } from '../../../services/deliver'
import { modeClass } from '../../../services/mode'
import { failed, loading, type PageState, ready, stale } from '../../../services/page-state'
import { dial } from '../../../services/phone'
import { onQueueChange } from '../../../services/queue'
import type { ReportView } from '../../../services/report-view'
import { keepWorkDraft, sayingsUnderWay, workDraft } from '../../../services/work-drafts'
import type { Saying, WorkDraft } from '../../../services/written'
import type { SheetKind } from '../components/say-sheet/kinds'
import { type Missing, missingOf, type Work, workOf } from './work'

type Change = WechatMiniprogram.CustomEvent<Partial<WorkDraft>>
type Write = WechatMiniprogram.CustomEvent<{ kind: Saying }>

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

  /** What was said here and is on its way, as it was last shown. */
  underWay: '',
  stopListening: () => {},

  /** `say` is what to go on with at once, when it was begun before. */
  async onLoad({ id = '', say }: { id?: string; say?: Saying }) {
    this.setData({ id })
    this.stopListening = onQueueChange(() => this.onQueue())
    await this.load()
    if (say) this.write(say)
  },

  onShow() {
    this.setData({ mode: modeClass() })
    if (this.data.state.kind !== 'loading') void this.load()
  },

  onUnload() {
    this.stopListening()
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  async load() {
    try {
      this.show(await call('report.detail', { reportId: this.data.id }))
    } catch (failure) {
      if (this.data.report) this.setData({ told: stale(failure) })
      else this.setData({ state: failed(failure) })
    }
  },

  /** A report with what was written on it here. */
  show(report: ReportView) {
    const draft = workDraft('finish', report)
    const underWay = sayingsUnderWay(report.id)
    this.underWay = underWay.join(' ')
    const missing = missingOf(report, draft)
    this.setData({ state: ready, report, work: workOf(report, underWay), draft, missing })
  },

  /** What is on its way opens the next step, and what comes back closes it again. */
  onQueue() {
    const { report } = this.data
    if (report && sayingsUnderWay(report.id).join(' ') !== this.underWay) this.show(report)
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
    const { draft, missing } = this.data
    if (draft && missing.count === 0) void this.take('正在送…', '', () => handOver('finish', draft))
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
    const { draft, report } = this.data
    if (!draft || !report) return
    const changed = { ...draft, ...detail }
    keepWorkDraft('finish', changed)
    this.setData({ draft: changed, missing: missingOf(report, changed) })
  },

  dial() {
    dial(this.data.report?.reporter.phone ?? '')
    this.onCalled()
  },

  onCalled() {
    this.setData({ called: true })
  },

  /** Goes on with something that was begun, or that came back. */
  write(saying: Saying) {
    if (saying !== 'finish') this.setData({ sheet: saying })
    else if (this.data.report) this.show(this.data.report)
  },

  goOn({ detail }: Write) {
    this.write(detail.kind)
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
