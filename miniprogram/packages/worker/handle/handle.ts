import { call } from '../../../services/cloud/call'
import { fetchOrRememberReport } from '../../../services/cloud/last-seen'
import { offerMessages } from '../../../services/cloud/subscribe'
import { dial } from '../../../services/device/dial'
import { handOver } from '../../../services/outbox/deliver'
import type { HandlerSaying, WorkDraft } from '../../../services/outbox/drafts'
import { onQueueChange } from '../../../services/outbox/queue'
import { modeClass } from '../../../services/page/mode'
import { load, take } from '../../../services/page/page-life'
import { pulled, works } from '../../../services/page/page-parts'
import { ready, seenLast } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'
import type { ReportView } from '../../../services/words/report-view'
import type { Deed } from '../components/deed-sheet/deeds'
import type { SheetKind } from '../components/say-sheet/kinds'
import { keepWorkDraft, sayingsUnderWay } from '../services/work-drafts'
import { decide, sureToResume } from './decide'
import { handlingOf, nothingYet } from './handling'
import type { Tool } from './tools'
import { missingOf } from './work'

type Change = WechatMiniprogram.CustomEvent<Partial<WorkDraft>>
type Chosen = WechatMiniprogram.CustomEvent<Tool>
type Settled = WechatMiniprogram.CustomEvent<{ told: string }>
type OnWhistle = WechatMiniprogram.CustomEvent<{ id: string }>
type Write = WechatMiniprogram.CustomEvent<{ kind: HandlerSaying }>

/** One report in the hands of whoever handles it: accept, contact, tell how it goes, finish. */
Page({
  ...pulled,

  data: {
    ...works,
    id: '',
    ...nothingYet,
    /** The sheet that is open, if any: what is said in it, or what is done by saying why. */
    sheet: '' as SheetKind | '',
    deed: '' as Deed | '',
    called: false,
  },

  /** What was said here and is on its way, as it was last shown. */
  underWay: '',
  stopListening: () => {},

  /** `say` is what to go on with at once, when it was begun before. */
  async onLoad({ id = '', say }: { id?: string; say?: HandlerSaying }) {
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

  load() {
    return load(this, async () => {
      const { id } = this.data
      const fetched = () => call('report.detail', { reportId: id })
      const { value, old } = await fetchOrRememberReport(id, fetched)
      this.show(value)
      if (old) this.setData({ told: seenLast })
    })
  },

  show(report: ReportView) {
    this.underWay = sayingsUnderWay(report.id).join(' ')
    this.setData({ state: ready, ...handlingOf(report) })
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
    if (!report) return
    await take(this, { busy, done }, () => action(report))
  },

  accept() {
    offerMessages('task')
    void this.take('正在受理…', '受理了，先联系反映人', (report) => decide('accept', report))
  },

  async resume() {
    if (!(await sureToResume())) return
    await this.take('正在送…', '时钟接着走了', (report) => decide('resume', report))
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
    } else this.setData({ deed: detail.doing, told: '' })
  },

  openReturn() {
    this.setData({ deed: 'return', told: '' })
  },

  openWhistle({ detail }: OnWhistle) {
    open('/packages/steward/whistle/whistle', { id: detail.id })
  },

  openContact() {
    this.setData({ sheet: 'contact' })
  },

  /** Goes on with something that was begun, or that came back. */
  write(saying: HandlerSaying) {
    if (saying !== 'finish') this.setData({ sheet: saying })
    else if (this.data.report) this.show(this.data.report)
  },

  goOn({ detail }: Write) {
    this.write(detail.kind)
  },

  closeSheet() {
    this.setData({ sheet: '', deed: '', told: '' })
  },

  onSaid() {
    this.closeSheet()
    void this.load()
  },

  async onSettled({ detail }: Settled) {
    this.closeSheet()
    await this.load()
    this.setData({ told: detail.told })
  },
})
