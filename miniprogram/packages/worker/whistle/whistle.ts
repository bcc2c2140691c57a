import { limits } from '../../../contract/limits'
import type { WhistleKind } from '../../../contract/whistle'
import { call } from '../../../services/cloud/call'
import { dutiesOf, type Grounds, groundsFor } from '../../../services/cloud/grounds'
import { withChoice } from '../../../services/page/form'
import { load, take } from '../../../services/page/page-life'
import { formAboutRecord, sendingData } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { type Choice, choicesOf, tapped } from '../services/photos-along'
import {
  askWhistle,
  lackOf,
  type Offer,
  type WhistleDraft,
  whistleDrafts,
} from '../services/whistle-draft'

type OnKind = WechatMiniprogram.BaseEvent<Record<string, never>, { kind: WhistleKind }>
type OnHelper = WechatMiniprogram.BaseEvent<Record<string, never>, { code: string }>
type OnDuty = WechatMiniprogram.BaseEvent<Record<string, never>, { words: string }>
type OnPhoto = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Picked = WechatMiniprogram.PickerChange
type Shot = WechatMiniprogram.CustomEvent<{ paths: string[] }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>
type Department = Offer['departments'][number]

const icons: Record<WhistleKind, string> = {
  emergency: 'fire',
  enforcement: 'shield',
  hard: 'people',
}

/** 请吹哨: a handler asks the steward to call departments in. */
Page({
  ...formAboutRecord,

  data: {
    ...sendingData,
    most: limits,
    icons,
    offer: null as Offer | null,
    draft: null as WhistleDraft | null,
    lack: '',
    /** The chosen departments, by the names people call them. */
    lead: '',
    helpers: [] as Department[],
    choices: [] as Choice[],
    /** The duties of who leads, one tap each. */
    duties: [] as string[],
  },

  grounds: undefined as Grounds | undefined,

  load() {
    return load(this, async () => {
      const offer = await call('whistle.suggest', { reportId: this.id })
      this.grounds = await groundsFor(offer.category)
      this.setData({ state: ready, offer })
      const { lead, helpers, along } = offer
      this.show(whistleDrafts.read(this.id, { lead, helpers: [...helpers], along: [...along] }))
    })
  },

  keep(part: Partial<WhistleDraft>) {
    const { draft } = this.data
    if (!draft) return
    const changed = { ...draft, ...part }
    whistleDrafts.keep(this.id, changed)
    this.show(changed)
  },

  show(draft: WhistleDraft) {
    const { departments, photos } = this.data.offer ?? { departments: [], photos: [] }
    const lead = departments.find(({ code }) => code === draft.lead)
    this.setData({
      ...{ draft, lack: lackOf(draft), lead: lead?.name ?? '' },
      helpers: departments.filter(({ code }) => draft.helpers.includes(code)),
      choices: choicesOf(photos, draft.along),
      duties: this.grounds ? dutiesOf(this.grounds, draft.lead) : [],
    })
  },

  chooseKind({ currentTarget }: OnKind) {
    this.keep({ kind: currentTarget.dataset.kind })
  },

  typeTried({ detail }: Typed) {
    this.keep({ tried: detail.value })
  },

  typeGround({ detail }: Typed) {
    this.keep({ ground: detail.value })
  },

  chooseGround({ currentTarget }: OnDuty) {
    const ground = withChoice(
      this.data.draft?.ground ?? '',
      currentTarget.dataset.words,
      this.data.duties,
    )
    this.keep({ ground })
  },

  shoot({ detail }: Shot) {
    this.keep({ photos: detail.paths })
  },

  choosePhoto({ currentTarget }: OnPhoto) {
    const { id } = currentTarget.dataset
    this.keep({ along: tapped(this.data.choices, id, limits.photos) })
  },

  /** One leads; who leads does not help besides. */
  pickLead({ detail }: Picked) {
    const { draft, offer } = this.data
    const lead = offer?.departments[Number(detail.value)]?.code
    if (draft && lead) this.keep({ lead, helpers: draft.helpers.filter((code) => code !== lead) })
  },

  pickHelper({ detail }: Picked) {
    const { draft, offer } = this.data
    const code = offer?.departments[Number(detail.value)]?.code
    if (!draft || !code || code === draft.lead || draft.helpers.includes(code)) return
    this.keep({ helpers: [...draft.helpers, code] })
  },

  dropHelper({ currentTarget }: OnHelper) {
    const { draft } = this.data
    const { code } = currentTarget.dataset
    if (draft) this.keep({ helpers: draft.helpers.filter((other) => other !== code) })
  },

  /** Once it is asked, the report's page says what it waits for. */
  async send() {
    const { draft, lack } = this.data
    if (!draft || lack) return
    const words = { busy: '正在送…', done: '', lost: '网断了，写好的都存着' }
    const sent = await take(
      this,
      words,
      () => askWhistle(this.id, draft),
      async () => {},
    )
    if (sent) void wx.navigateBack()
  },
})
