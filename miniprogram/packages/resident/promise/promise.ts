import { limits } from '../../../contract/limits'
import { asCallError, call } from '../../../services/cloud/call'
import { currentMe, refreshMe } from '../../../services/cloud/session'
import { pageData, withMode } from '../../../services/page/page-parts'
import { failed, loading, ready } from '../../../services/page/page-state'
import { goHome, replaceWith } from '../../../services/page/routes'
import { byWords, dueWords } from '../../../services/words/date-words'
import type { ReportView } from '../../../services/words/report-view'
import { calledBy } from '../services/called-by'
import { type Publishing, publishingOf, setPublish } from '../services/publish'

type Publish = WechatMiniprogram.CustomEvent<{ publish: boolean }>

/** 提交成功: who has it, by when, what done means; and a number to be called back, if wanted. */
Page({
  ...withMode,

  data: {
    ...pageData,
    heading: '',
    title: '',
    number: '',
    name: '',
    phone: '',
    due: '',
    contact: '',
    conditions: [] as string[],
    clock: null as ReportView['clock'] | null,
    ribbon: null as ReportView['ribbon'] | null,
    route: '',
    publishing: null as Publishing,
    /** Asked for only while none is known; never needed. */
    asksNumber: false,
    myNumber: '',
    mostOfNumber: limits.phone,
    saved: '',
    problem: '',
  },

  id: '',
  report: null as ReportView | null,

  onLoad({ id }: { id?: string }) {
    this.id = id ?? ''
    void this.load()
  },

  async load() {
    if (this.data.state.kind !== 'ready') this.setData({ state: loading })
    try {
      this.show(await call('report.detail', { reportId: this.id }))
      const { phone } = await currentMe()
      this.setData({ asksNumber: phone === '' })
    } catch (failure) {
      if (this.data.state.kind !== 'ready') this.setData({ state: failed(failure) })
    }
  },

  async publish({ detail }: Publish) {
    if (!this.report) return
    try {
      await setPublish(this.report, detail.publish)
      await this.load()
    } catch (failure) {
      this.setData({ told: asCallError(failure).message })
    }
  },

  show(view: ReportView) {
    this.report = view
    const { holder, dueAt, contactBy, doneWhen, ...report } = view
    const { number, route, clock, ribbon } = report
    const { title } = calledBy(view)
    this.setData({
      ...{ state: ready, publishing: publishingOf(view), told: '' },
      heading: holder ? `已经交给${holder.name}` : '已经送到，正在派人',
      ...{ title, number, route, clock, ribbon },
      name: holder?.name ?? '',
      phone: holder?.phone ?? '',
      due: dueWords(dueAt),
      contact: byWords(contactBy),
      conditions: doneWhen,
    })
  },

  typeNumber({ detail }: WechatMiniprogram.Input) {
    this.setData({ myNumber: detail.value, saved: '', problem: '' })
  },

  async saveNumber() {
    try {
      await call('person.introduce', { phone: this.data.myNumber.trim() })
      this.setData({ saved: '记下了' })
      await refreshMe()
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message })
    }
  },

  goHome,

  follow() {
    replaceWith('/packages/resident/detail/detail', { id: this.id })
  },
})
