import type { Assignable } from '../../../components/assign-sheet/assign-sheet'
import { call } from '../../../services/cloud'
import { modeClass } from '../../../services/mode'
import { load } from '../../../services/page-life'
import { loading, type PageState, ready } from '../../../services/page-state'
import { type ActionView, actionOf, type ReportView } from '../../../services/report-view'

type Settled = WechatMiniprogram.CustomEvent<{ told: string }>

/** One report as whoever leads its area reads it; giving it to somebody is all they do here. */
Page({
  data: {
    mode: '',
    id: '',
    state: loading as PageState,
    report: null as ReportView | null,
    assign: null as ActionView | null,
    assigning: null as Assignable | null,
    told: '',
  },

  onLoad({ id = '' }: { id?: string }) {
    this.setData({ id })
  },

  onShow() {
    this.setData({ mode: modeClass() })
    void this.load()
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  load() {
    return load(this, async () => {
      const report = await call('report.detail', { reportId: this.data.id })
      this.setData({ state: ready, report, assign: actionOf(report, 'assign') ?? null })
    })
  },

  openAssign() {
    const { report } = this.data
    if (!report) return
    const { id, version, title, holder } = report
    this.setData({ assigning: { id, version, title, holder: holder?.name ?? '' }, told: '' })
  },

  closeAssign() {
    this.setData({ assigning: null })
  },

  async onSettled({ detail }: Settled) {
    this.setData({ assigning: null })
    await this.load()
    this.setData({ told: detail.told })
  },
})
