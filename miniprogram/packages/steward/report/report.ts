import type { Assignable } from '../../../components/desk/assign-sheet/assign-sheet'
import type { Filled } from '../../../components/form/form-sheet/draft'
import type { Form } from '../../../components/form/form-sheet/form'
import { actionToken } from '../../../services/cloud/action-token'
import { call } from '../../../services/cloud/call'
import { chooseOne, offerLabel } from '../../../services/page/choose'
import { load, take } from '../../../services/page/page-life'
import { aboutOne, fresh, works } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'
import type { ReportView } from '../../../services/words/report-view'
import type { Merging } from '../components/merge-sheet/merge-sheet'
import { type FormKind, formFor, sendForm, toldOf } from './forms'
import { type Offer, type Offers, offersOf } from './offers'
import { type Asking, askingOf } from './request-words'

type Settled = WechatMiniprogram.CustomEvent<{ told: string }>
type Sent = WechatMiniprogram.CustomEvent<Filled>

/** One report as whoever leads its area reads it: what waits for them, and what they may do. */
Page({
  ...fresh,
  ...aboutOne,

  data: {
    ...works,
    report: null as ReportView | null,
    asking: null as Asking | null,
    offers: { first: null, rest: [] } as Offers,
    /** The sheet that is open, if any. */
    form: null as Form | null,
    assigning: null as Assignable | null,
    merging: null as Merging | null,
  },

  /** What the open form is for. */
  kind: 'deny' as FormKind,

  load() {
    return load(this, async () => {
      const report = await call('report.detail', { reportId: this.id })
      this.setData({ state: ready, report, asking: askingOf(report), offers: offersOf(report) })
    })
  },

  grant() {
    return this.decide('grant', '同意了', (seen) => call('report.decide', { ...seen, grant: true }))
  },

  hold() {
    return this.decide('hold', '复核过了，这件结束', (seen) =>
      call('report.check', { ...seen, holds: true }),
    )
  },

  /** Takes a decision that needs no words. */
  async decide(
    deed: string,
    done: string,
    way: (seen: { reportId: string; version: number; token: string }) => Promise<unknown>,
  ) {
    const { report } = this.data
    if (!report) return
    const { id, version } = report
    const token = actionToken(deed, id, version)
    const words = { busy: '正在送…', done }
    await take(this, words, () => way({ reportId: id, version, token }))
  },

  begin() {
    const { first } = this.data.offers
    if (first) this.start(first)
  },

  async more() {
    const offer = await chooseOne(this.data.offers.rest, offerLabel)
    if (offer?.open) this.start(offer)
  },

  start({ doing }: Offer) {
    const { report } = this.data
    if (!report) return
    const { id, version, title, holder } = report
    this.setData({ told: '' })
    if (doing === 'assign') {
      this.setData({ assigning: { id, version, title, holder: holder?.name ?? '' } })
    } else if (doing === 'merge') this.setData({ merging: { id, version, title } })
    else if (doing === 'decline' || doing === 'takeOff') this.ask(doing)
    else void this.hold()
  },

  deny() {
    this.ask('deny')
  },

  findFault() {
    this.ask('fault')
  },

  ask(kind: FormKind) {
    const { report } = this.data
    if (!report) return
    this.kind = kind
    this.setData({ form: formFor(kind, report), told: '' })
  },

  /** Sends what the sheet asked for; it stays open with its words when that fails. */
  async send({ detail }: Sent) {
    const { report } = this.data
    if (!report) return
    const words = { busy: '正在送…', done: toldOf(this.kind) }
    const action = () => sendForm(this.kind, report, detail)
    if (await take(this, words, action)) this.setData({ form: null })
  },

  openWhistle({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
    open('/packages/steward/whistle/whistle', { id: detail.id })
  },

  close() {
    this.setData({ form: null, assigning: null, merging: null, told: '' })
  },

  async onSettled({ detail }: Settled) {
    this.close()
    await this.load()
    this.setData({ told: detail.told })
  },
})
