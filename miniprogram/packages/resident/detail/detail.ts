import { isOpen } from '../../../contract/status'
import { call } from '../../../services/cloud/call'
import type { ReporterSaying } from '../../../services/outbox/drafts'
import { actionData, actionPage } from '../../../services/page/action-page'
import { take } from '../../../services/page/page-life'
import { open } from '../../../services/page/routes'
import type { ReportView } from '../../../services/words/report-view'
import { isSayingUnderWay } from '../services/own-drafts'
import { type Publishing, publishingOf, setPublish } from '../services/publish'
import { type Rated, ratedOf, ratesOf } from '../services/remedy'
import { type DetailView, viewDetail } from './detail-view'
import { actions, say } from './reporter-actions'
import { offersOf } from './reporter-offers'

type OnReport = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Publish = WechatMiniprogram.CustomEvent<{ publish: boolean }>
type Write = WechatMiniprogram.CustomEvent<{ kind: ReporterSaying }>

/** A report with what its reporter said of the service, what became of that, and how it may be changed. */
async function fetchRated(reportId: string) {
  const report = await call('report.detail', { reportId })
  const { mine, status, timeline } = report
  const wasDone = !isOpen[status] || timeline.some(({ action }) => action === 'finish')
  // While an answer is waited for, its own page asks for the rating too.
  if (!mine || !wasDone || status === 'done')
    return { ...report, rated: null, rates: '', again: false }
  const known = await call('rating.mine', { reportId })
  const again = known.remedy?.maySecond ?? false
  return { ...report, rated: ratedOf(known), rates: ratesOf(known), again }
}

/** 诉求详情: the promise, how far it is, all that was done, and what may be done now. */
Page({
  ...actionPage({
    fetch: fetchRated,
    show: ({ rated, rates, again, ...report }) => ({
      ...{ report, rated, view: viewDetail(report), publishing: publishingOf(report) },
    }),
    offers: (seen) => offersOf(seen, { ...seen, underWay: isSayingUnderWay(seen.id) }),
    actions,
  }),

  data: {
    ...actionData,
    report: null as ReportView | null,
    view: null as DetailView | null,
    unfolded: false,
    publishing: null as Publishing,
    /** What the reporter said of the service, and what became of it. */
    rated: null as Rated | null,
  },

  fold() {
    this.setData({ unfolded: !this.data.unfolded })
  },

  /** Goes on with something that came back from its way. */
  write({ detail }: Write) {
    if (this.seen) say(this.seen, detail.kind)
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
