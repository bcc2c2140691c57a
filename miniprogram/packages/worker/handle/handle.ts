import { call } from '../../../services/cloud/call'
import { fetchOrRememberReport } from '../../../services/cloud/last-seen'
import { dial } from '../../../services/device/dial'
import { handOver } from '../../../services/outbox/deliver'
import type { HandlerSaying, WorkDraft } from '../../../services/outbox/drafts'
import { onQueueChange } from '../../../services/outbox/queue'
import { actionData, actionPage } from '../../../services/page/action-page'
import { modeClass } from '../../../services/page/mode'
import { take } from '../../../services/page/page-life'
import { seenLast } from '../../../services/page/page-state'
import { open, replaceWith } from '../../../services/page/routes'
import type { SheetKind } from '../components/say-sheet/sheet-kinds'
import { type NextMatter, nextMatter } from '../services/next-matter'
import { keepWorkDraft, sayingsUnderWay } from '../services/work-drafts'
import { actions } from './handler-actions'
import type { Tool } from './handler-tools'
import { type Handled, handlingOf, nothingYet } from './handling'
import { isOver, missingOf } from './report-work'

type Change = WechatMiniprogram.CustomEvent<Partial<WorkDraft>>
type Chosen = WechatMiniprogram.CustomEvent<Tool>
type OnWhistle = WechatMiniprogram.CustomEvent<{ id: string }>
type Write = WechatMiniprogram.CustomEvent<{ kind: HandlerSaying }>

const page = actionPage({
  async fetch(id): Promise<Handled> {
    const fetched = () => call('report.detail', { reportId: id })
    const { value, old } = await fetchOrRememberReport(id, fetched)
    return { ...value, old }
  },
  show: ({ old, ...report }) => ({ ...handlingOf(report), ...(old && { told: seenLast }) }),
  actions,
})

/** One report in the hands of whoever handles it: accept, contact, tell how it goes, finish. */
Page({
  ...page,

  data: {
    ...actionData,
    ...nothingYet,
    /** What is being said in a sheet, if anything. */
    sheet: '' as SheetKind | '',
    called: false,
    /** What comes next on my desk, once there is nothing left to do here. */
    next: null as NextMatter | null,
  },

  /** What was said here and is on its way, as it was last shown. */
  underWay: '',
  stopListening: () => {},

  /** `say` is what to go on with at once, when it was begun before. */
  async onLoad({ id = '', say }: { id?: string; say?: HandlerSaying }) {
    this.id = id
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

  see(seen: Handled) {
    this.underWay = sayingsUnderWay(seen.id).join(' ')
    page.see.call(this, seen)
    // That it is old is told once.
    this.seen = { ...seen, old: false }
    if (isOver(this.data.work)) void this.lookForNext()
  },

  /** What is on its way opens the next step, and what comes back closes it again. */
  onQueue() {
    const { seen } = this
    if (!seen || sayingsUnderWay(seen.id).join(' ') === this.underWay) return
    this.see(seen)
    // What came back was refused: the report is not what it was here.
    if (!this.data.busy) void this.load()
  },

  async lookForNext() {
    this.setData({ next: await nextMatter(this.id) })
  },

  /** In the place of this page: the way back leads to the desk. */
  openNext() {
    const { next } = this.data
    if (next) replaceWith('/packages/worker/handle/handle', { id: next.id })
  },

  accept() {
    void this.act('accept')
  },

  openReturn() {
    void this.act('return')
  },

  openContact() {
    void this.act('contact')
  },

  finish() {
    const { draft, missing } = this.data
    if (!draft || missing.count > 0) return
    void take(this, { busy: '正在送…', done: '' }, () => handOver('finish', draft))
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

  /** What is closed says why. */
  use({ detail }: Chosen) {
    if (detail.open) void this.act(detail.action)
    else this.setData({ told: detail.why })
  },

  openWhistle({ detail }: OnWhistle) {
    open('/packages/steward/whistle/whistle', { id: detail.id })
  },

  /** Goes on with something that was begun, or that came back. */
  write(saying: HandlerSaying) {
    if (saying !== 'finish') this.setData({ sheet: saying })
    else if (this.seen) this.see(this.seen)
  },

  goOn({ detail }: Write) {
    this.write(detail.kind)
  },

  closeSheet() {
    this.setData({ sheet: '', told: '' })
  },

  onSaid() {
    this.closeSheet()
    void this.load()
  },
})
