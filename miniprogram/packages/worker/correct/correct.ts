import type { Inside } from '../../../contract/inside'
import { limits } from '../../../contract/limits'
import { call } from '../../../services/cloud/call'
import type { Category } from '../../../services/cloud/categories'
import { pointAtPlace } from '../../../services/cloud/place-pin'
import type { Problem } from '../../../services/device/problem'
import { type ChosenPlace, within } from '../../../services/outbox/drafts'
import { load, take } from '../../../services/page/page-life'
import { formAboutRecord, sendingData } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { pickBuilding } from '../../../services/page/routes'
import type { ReportView } from '../../../services/words/report-view'
import { askCorrection, type CorrectDraft, correctDrafts, lackOf } from './correct-draft'

type Chosen = WechatMiniprogram.CustomEvent<Category>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>
type Within = WechatMiniprogram.CustomEvent<Inside>

/** 改类别或地点: a handler asks the steward to correct what a report is about, or where it is. */
Page({
  ...formAboutRecord,

  data: {
    ...sendingData,
    most: limits.reason,
    report: null as ReportView | null,
    draft: null as CorrectDraft | null,
    lack: '',
    /** Why no place was chosen on the map. */
    unplaced: null as Problem | null,
  },

  load() {
    return load(this, async () => {
      const report = await call('report.detail', { reportId: this.id })
      this.setData({ state: ready, report })
      this.show(correctDrafts.read(this.id))
    })
  },

  keep(part: Partial<CorrectDraft>) {
    const { draft } = this.data
    if (!draft) return
    const changed = { ...draft, ...part }
    correctDrafts.keep(this.id, changed)
    this.show(changed)
  },

  show(draft: CorrectDraft) {
    this.setData({ draft, lack: lackOf(draft) })
  },

  /** The category that it has is none to correct it to. */
  chooseCategory({ detail: { code, name } }: Chosen) {
    this.keep({ category: code === this.data.report?.category.code ? null : { code, name } })
  },

  keepCategory() {
    this.keep({ category: null })
  },

  pickBuilding() {
    pickBuilding('report', (place) => this.standAt(place))
  },

  async pickPin() {
    const { pin, problem } = await pointAtPlace()
    this.setData({ unplaced: problem })
    if (pin) this.standAt(pin)
  },

  standAt(place: ChosenPlace | null) {
    this.setData({ unplaced: null })
    this.keep({ place })
  },

  keepPlace() {
    this.standAt(null)
  },

  standInside({ detail }: Within) {
    const { place } = this.data.draft ?? {}
    if (place && 'building' in place) this.keep({ place: within(place, detail) })
  },

  typeReason({ detail }: Typed) {
    this.keep({ reason: detail.value })
  },

  /** Once it is asked, the report's page says what it waits for. */
  async send() {
    const { draft, report, lack } = this.data
    if (!draft || !report || lack) return
    const words = { busy: '正在送…', done: '', lost: '网断了，写好的都存着' }
    const ask = () => askCorrection(report, draft)
    if (await take(this, words, ask, async () => {})) void wx.navigateBack()
  },
})
