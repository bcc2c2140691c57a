import type { Filled } from '../../../components/form-sheet/draft'
import type { Form } from '../../../components/form-sheet/form'
import { call } from '../../../services/cloud'
import { decisionToken } from '../../../services/decisions'
import { modeClass } from '../../../services/mode'
import { load, take } from '../../../services/page-life'
import { loading, type PageState, ready } from '../../../services/page-state'
import { offerMessages } from '../../../services/subscribe'
import type { WhistleView } from '../../../services/whistle-view'
import { type Deed, doDeed, formFor, toldOf } from './deeds'
import { type Offer, type Offers, offersOf } from './offers'

type Sent = WechatMiniprogram.CustomEvent<Filled>

/** One whistle, for the departments that it calls. */
Page({
  data: {
    mode: '',
    state: loading as PageState,
    whistle: null as WhistleView | null,
    offers: { first: null, beside: null, rest: [] } as Offers,
    /** The sheet that is open, if any. */
    form: null as Form | null,
    busy: '',
    told: '',
    again: false,
  },

  id: '',
  /** What the open form is for. */
  deed: 'note' as Deed,

  onLoad({ id = '' }: { id?: string }) {
    this.id = id
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
      const whistle = await call('whistle.detail', { whistleId: this.id })
      this.setData({ state: ready, whistle, offers: offersOf(whistle) })
    })
  },

  begin() {
    this.use(this.data.offers.first)
  },

  beginBeside() {
    this.use(this.data.offers.beside)
  },

  async more() {
    const { rest } = this.data.offers
    const itemList = rest.map(({ label }) => label)
    const chosen = await wx.showActionSheet({ itemList }).catch(() => undefined)
    this.use((chosen && rest[chosen.tapIndex]) ?? null)
  },

  use(offer: Offer | null) {
    if (!offer) return
    if (offer.doing === 'join') void this.join()
    else {
      this.deed = offer.doing
      this.setData({ form: formFor(offer.doing, { id: this.id }), told: '' })
    }
  },

  join() {
    offerMessages('task')
    const token = decisionToken('join', this.id)
    const words = { busy: '正在报到…', done: '报到了', lost: '网断了，还没报到' }
    const join = () => call('whistle.join', { whistleId: this.id, token })
    return take(this, words, join, () => this.load())
  },

  /** Sends what the sheet asked for; it stays open with its words when that fails. */
  async send({ detail }: Sent) {
    const { whistle } = this.data
    if (!whistle) return
    const words = { busy: '正在送…', done: toldOf(this.deed) }
    const action = () => doDeed(this.deed, whistle, detail)
    if (await take(this, words, action, () => this.load())) this.setData({ form: null })
  },

  close() {
    this.setData({ form: null, told: '' })
  },
})
