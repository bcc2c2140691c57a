import { isOpen } from '../../../contract/status'
import { call } from '../../../services/cloud/call'
import { dial } from '../../../services/device/dial'
import type { ReporterSaying } from '../../../services/outbox/drafts'
import { chooseOne } from '../../../services/page/choose'
import { load, take } from '../../../services/page/page-life'
import { aboutOne, fresh, works } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'
import type { ReportView } from '../../../services/words/report-view'
import { doOwn, type Tapped, tapped } from '../services/do-own'
import { isSayingUnderWay } from '../services/own-drafts'
import { type Publishing, publishingOf, setPublish } from '../services/publish'
import { type Rated, ratedOf, ratesOf } from '../services/remedy'
import { choicesOf, type Deed, noChoices } from './choices'
import { type DetailView, viewDetail } from './view'

type OnReport = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type OnDeed = WechatMiniprogram.BaseEvent<Record<string, never>, { deed: Deed }>
type Publish = WechatMiniprogram.CustomEvent<{ publish: boolean }>
type Write = WechatMiniprogram.CustomEvent<{ kind: ReporterSaying }>

/** 诉求详情: the promise, how far it is, all that was done, and what may be done now. */
Page({
  ...fresh,
  ...aboutOne,

  data: {
    ...works,
    report: null as ReportView | null,
    view: null as DetailView | null,
    choices: noChoices,
    unfolded: false,
    publishing: null as Publishing,
    /** What the reporter said of the service, and what became of it. */
    rated: null as Rated | null,
  },

  load() {
    return load(this, async () => {
      const report = await call('report.detail', { reportId: this.id })
      const { rated, ...rating } = await this.askRating(report)
      const underWay = isSayingUnderWay(this.id)
      this.setData({
        ...{ state: ready, report, rated, view: viewDetail(report) },
        publishing: publishingOf(report),
        choices: choicesOf(report, { ...rating, underWay }),
      })
    })
  },

  /** What was said of the service and became of it, and how that may be said or changed; the answer's page asks for both. */
  async askRating({ mine, status, timeline }: ReportView) {
    const wasDone = !isOpen[status] || timeline.some(({ action }) => action === 'finish')
    if (!mine || !wasDone || status === 'done') return { rated: null, rates: '', again: false }
    const known = await call('rating.mine', { reportId: this.id })
    return { rated: ratedOf(known), rates: ratesOf(known), again: known.remedy?.maySecond ?? false }
  },

  fold() {
    this.setData({ unfolded: !this.data.unfolded })
  },

  choose({ currentTarget }: OnDeed) {
    this.start(currentTarget.dataset.deed)
  },

  async more() {
    const chosen = await chooseOne(this.data.choices.more, ({ label }) => label)
    if (chosen) this.start(chosen.deed)
  },

  start(deed: Deed) {
    const { report } = this.data
    if (!report) return
    if (deed === 'call') dial(report.holder?.phone ?? '')
    else if (deed === 'again') open('/packages/resident/rate-again/rate-again', { id: report.id })
    else if (deed === 'answer' || deed === 'rate') {
      open('/packages/resident/answer/answer', { id: report.id })
    } else if (deed === 'reply' || deed === 'object' || deed === 'reopen') this.say(deed)
    else void this.tap(deed)
  },

  say(kind: ReporterSaying) {
    const title = this.data.report?.title ?? ''
    open('/packages/resident/say/say', { id: this.id, kind, title })
  },

  /** Goes on with something that came back from its way. */
  write({ detail }: Write) {
    this.say(detail.kind)
  },

  async tap(deed: Tapped) {
    const { confirm, ...words } = tapped[deed]
    if (confirm && !(await wx.showModal(confirm)).confirm) return
    await take(this, words, () => doOwn(deed, this.id))
  },

  async publish({ detail }: Publish) {
    const { report } = this.data
    if (!report) return
    const words = { busy: '正在送…', done: '' }
    await take(this, words, () => setPublish(report, detail.publish))
  },

  openOther({ currentTarget }: OnReport) {
    open('/packages/resident/detail/detail', { id: currentTarget.dataset.id })
  },
})
