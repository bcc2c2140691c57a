import type { Inside } from '../../../contract/inside'
import { limits } from '../../../contract/limits'
import { type ReportSource, sourceLabel } from '../../../contract/source'
import { asCallError, quietly } from '../../../services/cloud/call'
import { type Category, cityCategories } from '../../../services/cloud/categories'
import { pointAtPlace } from '../../../services/cloud/place-pin'
import type { Problem } from '../../../services/device/problem'
import type { Recording } from '../../../services/media/recorder'
import { handOver } from '../../../services/outbox/deliver'
import {
  type ChosenDetails,
  type StaffPlace,
  type StaffReport,
  within,
} from '../../../services/outbox/drafts'
import { noteArrival } from '../../../services/outbox/queue'
import { withMode } from '../../../services/page/page-parts'
import { pickBuilding, replaceWith } from '../../../services/page/routes'
import { cutTo } from '../../../services/words/letters'
import {
  keepStaffReport,
  lackOf,
  nearPlaces,
  newStaffReport,
  rememberPlace,
  staffReportFor,
} from '../services/staff-report'

type Source = StaffReport['source']
type OnSource = WechatMiniprogram.BaseEvent<Record<string, never>, { source: Source }>
type OnPlace = WechatMiniprogram.BaseEvent<Record<string, never>, { at: number }>
type OnSpot = WechatMiniprogram.BaseEvent<Record<string, never>, { done: boolean }>
type Shot = WechatMiniprogram.CustomEvent<{ paths: string[] }>
type Recorded = WechatMiniprogram.CustomEvent<{ voice: Recording | null }>
type Details = WechatMiniprogram.CustomEvent<{ details: ChosenDetails }>
type Within = WechatMiniprogram.CustomEvent<Inside>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

const sources: readonly Source[] = ['patrol', 'phone', 'door']

/** 随手报: a worker reports what they find, or for a resident who can't or won't type. */
Page({
  ...withMode,

  data: {
    mode: '',
    most: limits,
    sources: sources.map((source) => ({ source, label: sourceLabel[source as ReportSource] })),
    draft: newStaffReport(),
    /** Those of them that say enough for this way of reporting. */
    places: [] as StaffPlace[],
    /** The chosen kind, with what done means. */
    category: null as Category | null,
    lack: '',
    /** Why it can't have been done on the spot; empty when it can. */
    notOnSpot: '',
    busy: false,
    problem: '',
    /** Why no place was chosen on the map. */
    unplaced: null as Problem | null,
  },

  /** Places that take one tap. */
  near: [] as StaffPlace[],

  async onLoad({ draft, told = '' }: { draft?: string; told?: string }) {
    this.setData({ draft: staffReportFor(draft), problem: decodeURIComponent(told) })
    this.show()
    await this.findPlaces().catch(quietly)
    await this.findCategory().catch(quietly)
  },

  /** Most stand where they work: on patrol the first of their grids is chosen already. */
  async findPlaces() {
    this.near = await nearPlaces()
    const { place, source } = this.data.draft
    const [first] = this.near
    if (first && !place && source === 'patrol') {
      this.setData({ draft: { ...this.data.draft, place: first } })
    }
    this.show()
  },

  /** What done means for the kind of report that was chosen before. */
  async findCategory() {
    const chosen = this.data.draft.category
    if (!chosen) return
    const { categories } = await cityCategories()
    this.setData({ category: categories.find(({ code }) => code === chosen.code) ?? null })
    this.show()
  },

  keep(part: Partial<StaffReport>) {
    const draft = { ...this.data.draft, ...part }
    keepStaffReport(draft)
    this.setData({ draft, problem: '' })
    this.show()
  },

  show() {
    const { draft, category } = this.data
    const places = this.near.filter((place) => draft.source === 'patrol' || !('grid' in place))
    const unshot = category?.photoOnDone === true && draft.photos.length === 0
    this.setData({ places, lack: lackOf(draft), notOnSpot: unshot ? '这类要有一张办完的照片' : '' })
  },

  chooseSource({ currentTarget }: OnSource) {
    this.keep({ source: currentTarget.dataset.source })
  },

  shoot({ detail }: Shot) {
    this.keep({ photos: detail.paths })
  },

  chooseCategory({ detail }: WechatMiniprogram.CustomEvent<Category>) {
    const { code, name, callFirst, details } = detail
    this.setData({ category: detail })
    this.keep({ category: { code, name, callFirst, details } })
  },

  chooseDetail({ detail }: Details) {
    this.keep({ details: detail.details })
  },

  choosePlace({ currentTarget }: OnPlace) {
    const place = this.data.places[currentTarget.dataset.at]
    if (place) this.keep({ place })
  },

  pickBuilding() {
    pickBuilding('report', (place) => this.goTo(place))
  },

  standInside({ detail }: Within) {
    const { place } = this.data.draft
    if (place && 'building' in place) this.keep({ place: within(place, detail) })
  },

  async pickPin() {
    const { pin, problem } = await pointAtPlace()
    this.setData({ unplaced: problem })
    if (pin) this.goTo(pin)
  },

  goTo(place: StaffPlace) {
    rememberPlace(place)
    this.setData({ unplaced: null })
    this.keep({ place })
    void this.findPlaces().catch(quietly)
  },

  type({ detail }: Typed) {
    this.keep({ words: detail.value })
  },

  record({ detail }: Recorded) {
    this.keep({ voice: detail.voice })
  },

  typeName({ detail }: WechatMiniprogram.Input) {
    this.keep({ name: cutTo(detail.value, limits.name) })
  },

  typePhone({ detail }: WechatMiniprogram.Input) {
    this.keep({ phone: detail.value })
  },

  /** Sends it, as done on the spot or to be done; without network it goes by itself later. */
  async send({ currentTarget }: OnSpot) {
    const { draft, busy, lack } = this.data
    if (busy || lack) return
    const whole = { ...draft, onTheSpot: currentTarget.dataset.done }
    this.setData({ busy: true, problem: '' })
    try {
      const arrived = await handOver('staffReport', whole)
      if (arrived && draft.source !== 'patrol') {
        replaceWith('/packages/worker/slip/slip', { id: arrived.id })
        return
      }
      if (arrived) noteArrival(arrived)
      void wx.navigateBack()
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message })
    } finally {
      this.setData({ busy: false })
    }
  },
})
