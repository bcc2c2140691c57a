import { ratingLabel } from '../../../contract/rating'
import { call } from '../../../services/cloud'
import { modeClass } from '../../../services/mode'
import { failed, loading, type PageState, ready } from '../../../services/page-state'
import { dial } from '../../../services/phone'
import type { ReportView } from '../../../services/report-view'
import { open } from '../../../services/routes'
import { type DetailView, viewDetail } from './view'

type OnReport = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>

/** 诉求详情: the promise, how far it is, all that was done, and what may be done now. */
Page({
  data: {
    mode: '',
    state: loading as PageState,
    report: null as ReportView | null,
    view: null as DetailView | null,
    unfolded: false,
    /** What the reporter said of the service, and whether that can still be said or changed. */
    rated: '',
    mayRate: false,
  },

  id: '',

  onLoad({ id }: { id?: string }) {
    this.id = id ?? ''
  },

  onShow() {
    this.setData({ mode: modeClass() })
    void this.load()
  },

  async onPullDownRefresh() {
    await this.load()
    wx.stopPullDownRefresh()
  },

  async load() {
    try {
      const report = await call('report.detail', { reportId: this.id })
      this.setData({ state: ready, report, view: viewDetail(report) })
      if (report.mine && report.status === 'closed') await this.loadRating()
    } catch (failure) {
      if (!this.data.view) this.setData({ state: failed(failure) })
    }
  },

  async loadRating() {
    const { open: mayRate, rating } = await call('rating.mine', { reportId: this.id })
    const rated = rating ? ratingLabel[rating.level] : ''
    this.setData({ rated, mayRate: mayRate && (rating?.mayChange ?? true) })
  },

  fold() {
    this.setData({ unfolded: !this.data.unfolded })
  },

  call() {
    const phone = this.data.view?.phone
    if (phone) dial(phone)
  },

  answer() {
    open('/packages/resident/answer/answer', { id: this.id })
  },

  openOther({ currentTarget }: OnReport) {
    open('/packages/resident/detail/detail', { id: currentTarget.dataset.id })
  },
})
