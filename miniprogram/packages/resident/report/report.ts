import type { Inside } from '../../../contract/inside'
import { limits } from '../../../contract/limits'
import { asCallError, call, quietly } from '../../../services/cloud/call'
import type { Category } from '../../../services/cloud/categories'
import { pointAtPlace } from '../../../services/cloud/place-pin'
import { currentMe, rememberedMe } from '../../../services/cloud/session'
import { offerMessages } from '../../../services/cloud/subscribe'
import { dial } from '../../../services/device/dial'
import type { Problem } from '../../../services/device/problem'
import type { Recording } from '../../../services/media/recorder'
import { handOver } from '../../../services/outbox/deliver'
import { sendingWords } from '../../../services/outbox/delivery-words'
import {
  type ChosenDetails,
  type ChosenPlace,
  type ReportDraft,
  within,
} from '../../../services/outbox/drafts'
import { findItem, onQueueChange } from '../../../services/outbox/queue'
import { chooseOne } from '../../../services/page/choose'
import { modeClass } from '../../../services/page/mode'
import { goHome, pickBuilding, replaceWith } from '../../../services/page/routes'
import { keepReportDraft, newReportDraft } from '../services/drafts'
import { boardWords } from './board-words'
import { atHome, draftAt, draftFor, type Lack, lackOf } from './report-draft'
import { type Outlook, outlook, unknownOutlook } from './report-outlook'

type Chosen = WechatMiniprogram.CustomEvent<Category>
type Photos = WechatMiniprogram.CustomEvent<{ paths: string[] }>
type Voice = WechatMiniprogram.CustomEvent<{ voice: Recording | null }>
type Publish = WechatMiniprogram.CustomEvent<{ publish: boolean }>
type Details = WechatMiniprogram.CustomEvent<{ details: ChosenDetails }>
type Within = WechatMiniprogram.CustomEvent<Inside>
type Words = WechatMiniprogram.CustomEvent<{ value: string }>
type OnNumber = WechatMiniprogram.BaseEvent<Record<string, never>, { number: string }>
type OnReport = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Query = { q?: string; draft?: string }

/** 我要反映: place, kind, words and photos, kept from the first letter, sent to somebody by name. */
Page({
  data: {
    mode: '',
    draft: newReportDraft(),
    /** Whether it was begun before. */
    resumed: false,
    lack: { words: '', at: '' } as Lack,
    most: limits.photos,
    mostWords: limits.words,
    outlook: unknownOutlook,
    /** How the board would show what was written. */
    onBoard: '',
    /** How far sending is; empty while nothing is sent. */
    sending: '',
    problem: '',
    /** Why no place was chosen on the map. */
    unplaced: null as Problem | null,
  },

  asked: 0,
  stopListening: () => {},

  onLoad({ q, draft }: Query) {
    this.show(draftFor(draft))
    if (q) void this.standAt(decodeURIComponent(q))
    else this.standAtHome().catch(quietly)
  },

  onShow() {
    this.setData({ mode: modeClass() })
    this.stopListening = onQueueChange(() => this.showSending())
  },

  onUnload() {
    this.stopListening()
  },

  /** Begins at home, as soon as that is known, unless a place was chosen meanwhile. */
  async standAtHome() {
    const { home } = rememberedMe() ?? (await currentMe())
    const { draft } = this.data
    if (home && !draft.place) this.show({ ...draft, place: atHome(home) })
  },

  /** Takes up the place whose code was scanned. */
  async standAt(link: string) {
    try {
      const home = await call('place.byCode', { link })
      this.show(draftAt(atHome(home)))
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message })
    }
  },

  /** What was begun stays among the drafts. */
  beginAnother() {
    this.show(newReportDraft())
    this.standAtHome().catch(quietly)
  },

  show(draft: ReportDraft) {
    const { words, photos, voice, category } = draft
    const resumed = words !== '' || photos.length > 0 || voice !== null || category !== undefined
    this.setData({ draft, resumed, lack: lackOf(draft) })
    void this.lookOut()
    void this.lookAtBoard()
  },

  /** What was written is kept at once: a form never loses a word. */
  change(part: Partial<ReportDraft>) {
    const draft = { ...this.data.draft, ...part }
    keepReportDraft(draft)
    this.setData({ draft, lack: lackOf(draft), problem: '' })
    if (part.place || part.category) void this.lookOut()
  },

  /** Who will get it, and what neighbours have said already; only the newest answer counts. */
  async lookOut() {
    this.asked += 1
    const mine = this.asked
    const found: Outlook = await outlook(this.data.draft)
    if (mine === this.asked) this.setData({ outlook: found })
  },

  changePhotos({ detail }: Photos) {
    this.change({ photos: detail.paths })
  },

  changeVoice({ detail }: Voice) {
    this.change({ voice: detail.voice })
  },

  changeWords({ detail }: Words) {
    this.change({ words: detail.value })
  },

  chooseCategory({ detail: { code, name, callFirst, mayPublish, details } }: Chosen) {
    this.change({ category: { code, name, callFirst, mayPublish, details } })
  },

  chooseDetail({ detail }: Details) {
    this.change({ details: detail.details })
  },

  choosePublish({ detail }: Publish) {
    this.change({ publish: detail.publish })
    void this.lookAtBoard()
  },

  /** Shows what of the words would be on the board, before they are sent. */
  async lookAtBoard() {
    try {
      this.setData({ onBoard: await boardWords(this.data.draft) })
    } catch (failure) {
      quietly(failure)
    }
  },

  callNumber({ currentTarget }: OnNumber) {
    dial(currentTarget.dataset.number)
  },

  pickBuilding() {
    pickBuilding('report', (place) => this.standAtPlace(place))
  },

  standAtPlace(place: ChosenPlace) {
    this.setData({ unplaced: null })
    this.change({ place })
  },

  /** Where inside the building; a pin has no inside. */
  standInside({ detail }: Within) {
    const { place } = this.data.draft
    if (place && 'building' in place) this.change({ place: within(place, detail) })
  },

  async pickPin() {
    const { pin, problem } = await pointAtPlace()
    this.setData({ unplaced: problem })
    if (pin) this.standAtPlace(pin)
  },

  async changePlace() {
    const chosen = await chooseOne(['选楼栋', '地图上点'] as const, (label) => label)
    if (chosen === '选楼栋') this.pickBuilding()
    if (chosen === '地图上点') await this.pickPin()
  },

  differ() {
    this.setData({ 'outlook.nearby': [] })
  },

  async follow({ currentTarget }: OnReport) {
    offerMessages('result')
    try {
      await call('follow.report', { reportId: currentTarget.dataset.id })
      replaceWith('/packages/resident/reports/reports', { tab: 'followed' })
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message })
    }
  },

  /** Goes to where something is missing. */
  goToLack() {
    const { at } = this.data.lack
    if (at) void wx.pageScrollTo({ selector: `#${at}`, duration: 300 })
  },

  async submit() {
    if (this.data.sending || this.data.lack.words) return
    offerMessages('progress', 'result')
    try {
      const arrived = await handOver('submit', this.data.draft)
      if (arrived) replaceWith('/packages/resident/promise/promise', { id: arrived.id })
      else goHome()
    } catch (failure) {
      this.setData({ sending: '', problem: asCallError(failure).message })
    }
  },

  showSending() {
    const item = findItem(this.data.draft.token)
    this.setData({ sending: item?.state === 'sending' ? sendingWords(item) : '' })
  },
})
