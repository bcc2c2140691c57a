import type { Filled } from '../../../components/form/form-sheet/draft'
import type { Form } from '../../../components/form/form-sheet/form'
import { call } from '../../../services/cloud/call'
import { dial } from '../../../services/device/dial'
import { chooseOne, offerLabel } from '../../../services/page/choose'
import { load, take } from '../../../services/page/page-life'
import { aboutOne, fresh, works } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'
import type { RemedyView } from '../services/remedy-view'
import { type FormKind, formFor, sendForm, toldOf } from './forms'
import { type Offer, type Offers, offersOf } from './offers'
import { type Shown, viewRemedy } from './view'

type Sent = WechatMiniprogram.CustomEvent<Filled>

/** One bad rating as whoever follows it up reads it, or decides on its appeal: what waits, and what was done. */
Page({
  ...fresh,
  ...aboutOne,

  data: {
    ...works,
    remedy: null as RemedyView | null,
    shown: null as Shown | null,
    offers: { first: null, rest: [] } as Offers,
    form: null as Form | null,
  },

  /** What the open form is for. */
  kind: 'call' as FormKind,

  load() {
    return load(this, async () => {
      const remedy = await call('remedy.detail', { remedyId: this.id })
      const offers = offersOf(remedy)
      this.setData({ state: ready, remedy, offers, shown: viewRemedy(remedy) })
    })
  },

  callReporter() {
    dial(this.data.remedy?.reporter.phone ?? '')
  },

  begin() {
    const { first } = this.data.offers
    if (first) this.start(first)
  },

  refuse() {
    this.ask('refuse')
  },

  async more() {
    const offer = await chooseOne(this.data.offers.rest, offerLabel)
    if (offer?.open) this.start(offer)
  },

  start({ deed }: Offer) {
    this.ask(deed === 'decideAppeal' ? 'uphold' : deed)
  },

  ask(kind: FormKind) {
    this.kind = kind
    this.setData({ form: formFor(kind, this.id), told: '' })
  },

  /** Sends what the sheet asked for; it stays open with its words when that fails. */
  async send({ detail }: Sent) {
    const { remedy } = this.data
    if (!remedy) return
    const words = { busy: '正在送…', done: toldOf(this.kind) }
    const action = () => sendForm(this.kind, remedy, detail)
    if (await take(this, words, action)) this.setData({ form: null })
  },

  close() {
    this.setData({ form: null, told: '' })
  },

  openReport() {
    open('/packages/steward/report/report', { id: this.data.remedy?.report.id ?? '' })
  },
})
