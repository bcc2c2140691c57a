import type { Filled } from '../../../components/form/form-sheet/draft'
import type { Form } from '../../../components/form/form-sheet/form'
import { actionToken } from '../../../services/cloud/action-token'
import { call } from '../../../services/cloud/call'
import { offerMessages } from '../../../services/cloud/subscribe'
import { chooseOne } from '../../../services/page/choose'
import { load, take } from '../../../services/page/page-life'
import { aboutOne, fresh, works } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import type { WhistleView } from '../../../services/words/whistle-view'
import { type Deed, doDeed, formFor, toldOf } from './deeds'
import { type Offer, type Offers, offersOf } from './offers'

type Sent = WechatMiniprogram.CustomEvent<Filled>

/** One whistle, for the departments that it calls. */
Page({
  ...fresh,
  ...aboutOne,

  data: {
    ...works,
    whistle: null as WhistleView | null,
    offers: { first: null, beside: null, rest: [] } as Offers,
    /** The sheet that is open, if any. */
    form: null as Form | null,
  },

  /** What the open form is for. */
  deed: 'note' as Deed,

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
    const offer = await chooseOne(this.data.offers.rest, ({ label }) => label)
    this.use(offer ?? null)
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
    const token = actionToken('join', this.id)
    const words = { busy: '正在报到…', done: '报到了', lost: '网断了，还没报到' }
    const join = () => call('whistle.join', { whistleId: this.id, token })
    return take(this, words, join)
  },

  /** Sends what the sheet asked for; it stays open with its words when that fails. */
  async send({ detail }: Sent) {
    const { whistle } = this.data
    if (!whistle) return
    const words = { busy: '正在送…', done: toldOf(this.deed) }
    const action = () => doDeed(this.deed, whistle, detail)
    if (await take(this, words, action)) this.setData({ form: null })
  },

  close() {
    this.setData({ form: null, told: '' })
  },
})
