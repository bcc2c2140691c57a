import type { Filled } from '../../../components/form-sheet/draft'
import type { Form } from '../../../components/form-sheet/form'
import { call } from '../../../services/cloud'
import { decisionToken } from '../../../services/decisions'
import { handOver } from '../../../services/deliver'
import { modeClass } from '../../../services/mode'
import { load, take } from '../../../services/page-life'
import { loading, type PageState, ready } from '../../../services/page-state'
import { dial } from '../../../services/phone'
import { onQueueChange } from '../../../services/queue'
import type { ReportView } from '../../../services/report-view'
import { open } from '../../../services/routes'
import { offerMessages } from '../../../services/subscribe'
import { keepWorkDraft, sayingsUnderWay, workDraft } from '../../../services/work-drafts'
import type { Saying, WorkDraft } from '../../../services/written'
import type { SheetKind } from '../components/say-sheet/kinds'
import { type Deed, doDeed, formFor, toldOf } from './deeds'
import { type Tool, type Tools, toolsOf } from './tools'
import { type Wait, waitsOf } from './waits'
import { type Missing, missingOf, type Work, workOf } from './work'

type Change = WechatMiniprogram.CustomEvent<Partial<WorkDraft>>
type Chosen = WechatMiniprogram.CustomEvent<Tool>
type Sent = WechatMiniprogram.CustomEvent<Filled>
type OnWhistle = WechatMiniprogram.CustomEvent<{ id: string }>
type Write = WechatMiniprogram.CustomEvent<{ kind: Saying }>

/** One report in the hands of whoever handles it: accept, contact, tell how it goes, finish. */
Page({
  data: {
    mode: '',
    id: '',
    state: loading as PageState,
    report: null as ReportView | null,
    work: null as Work | null,
    tools: { shown: [], rest: [] } as Tools,
    waits: [] as Wait[],
    /** What is being said on closing, kept from the first tick on. */
    draft: null as WorkDraft | null,
    missing: { count: 0, words: '' } as Missing,
    sheet: '' as SheetKind | '',
    /** The sheet that is open, if any. */
    form: null as Form | null,
    called: false,
    /** What is under way, in words; empty while nothing is. */
    busy: '',
    told: '',
    /** Whether the last try was lost and can be made again. */
    again: false,
  },

  /** What the open form is for. */
  deed: 'return' as Deed,
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

  load() {
    return load(this, async () => {
      this.show(await call('report.detail', { reportId: this.data.id }))
    })
  },

  /** A report with what was written on it here. */
  show(report: ReportView) {
    const draft = workDraft('finish', report)
    const underWay = sayingsUnderWay(report.id)
    this.underWay = underWay.join(' ')
    const work = workOf(report, underWay)
    this.setData({
      ...{ state: ready, report, work, draft },
      missing: missingOf(report, draft),
      tools: toolsOf(report, work),
      waits: waitsOf(report),
    })
  },

  /** What is on its way opens the next step, and what comes back closes it again. */
  onQueue() {
    const { report, busy } = this.data
    if (!report || sayingsUnderWay(report.id).join(' ') === this.underWay) return
    this.show(report)
    // What came back was refused: the report is not what it was here.
    if (!busy) void this.load()
  },

  /** Does one thing with the report as it is seen, then shows it as it is now. */
  async take(busy: string, done: string, action: (report: ReportView) => Promise<unknown>) {
    const { report } = this.data
    if (report)
      await take(
        this,
        { busy, done },
        () => action(report),
        () => this.load(),
      )
  },

  accept() {
    offerMessages('task')
    void this.take('正在受理…', '受理了，先联系反映人', ({ id, version }) => {
      const token = decisionToken('accept', id, version)
      return call('report.accept', { reportId: id, version, token })
    })
  },

  async resume() {
    const { confirm } = await wx.showModal({
      title: '不用再等了？',
      content: '挂账就此结束，时钟接着走。',
      confirmText: '接着办',
      cancelText: '再等等',
    })
    if (!confirm) return
    await this.take('正在送…', '时钟接着走了', ({ id, version }) => {
      const token = decisionToken('resume', id, version)
      return call('report.resume', { reportId: id, version, token })
    })
  },

  finish() {
    const { draft, missing } = this.data
    if (draft && missing.count === 0) void this.take('正在送…', '', () => handOver('finish', draft))
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

  /** What is closed says why; the rest opens its sheet or page. */
  use({ detail }: Chosen) {
    if (!detail.open) this.setData({ told: detail.why })
    else if (detail.doing === 'note') this.setData({ sheet: 'note' })
    else if (detail.doing === 'resume') void this.resume()
    else if (detail.doing === 'whistle') {
      open('/packages/worker/whistle/whistle', { id: this.data.id })
    } else void this.ask(detail.doing)
  },

  openReturn() {
    void this.ask('return')
  },

  async ask(deed: Deed) {
    const { report } = this.data
    if (!report) return
    this.deed = deed
    this.setData({ form: await formFor(deed, report), told: '' })
  },

  /** Sends what the sheet asked for; it stays open with its words when that fails. */
  async doDeed({ detail }: Sent) {
    const { report } = this.data
    if (!report) return
    const words = { busy: '正在送…', done: toldOf(this.deed) }
    const action = () => doDeed(this.deed, report, detail)
    if (await take(this, words, action, () => this.load())) this.setData({ form: null })
  },

  openWhistle({ detail }: OnWhistle) {
    open('/packages/steward/whistle/whistle', { id: detail.id })
  },

  openContact() {
    this.setData({ sheet: 'contact' })
  },

  /** Goes on with something that was begun, or that came back. */
  write(saying: Saying) {
    if (saying !== 'finish') this.setData({ sheet: saying })
    else if (this.data.report) this.show(this.data.report)
  },

  goOn({ detail }: Write) {
    this.write(detail.kind)
  },

  closeSheet() {
    this.setData({ sheet: '', form: null, told: '' })
  },

  onSaid() {
    this.setData({ sheet: '', told: '' })
    void this.load()
  },
})
