import { limits } from '../../../contract/limits'
import { call } from '../../../services/cloud/call'
import { cityCategories } from '../../../services/cloud/categories'
import { load, take } from '../../../services/page/page-life'
import { formAboutRecord, sendingData } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { mayNow, type WhistleView } from '../../../services/words/whistle-view'
import { type Choice, choicesOf } from './department-choices'
import { lackOf, type RulingDraft, rulings } from './ruling-draft'

type OnChoice = WechatMiniprogram.BaseEvent<Record<string, never>, { code: string }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/** A supervisor rules on who leads, when a department said that it is not its matter. */
Page({
  ...formAboutRecord,

  data: {
    ...sendingData,
    most: limits.words,
    whistle: null as WhistleView | null,
    open: false,
    called: [] as Choice[],
    others: [] as Choice[],
    unfolded: false,
    draft: null as RulingDraft | null,
    lack: '',
    /** Whether who refused would not lead, so that it has to be said whether they come at all. */
    leaves: false,
  },

  load() {
    return load(this, async () => {
      const [whistle, city] = await Promise.all([
        call('whistle.detail', { whistleId: this.id }),
        cityCategories(),
      ])
      const open = mayNow(whistle, 'rule')
      this.setData({ state: ready, whistle, open, ...choicesOf(whistle, city) })
      this.show(rulings.read(this.id))
    })
  },

  show(draft: RulingDraft) {
    const refusers = this.data.whistle?.departments.filter(({ state }) => state === 'refused') ?? []
    const leaves = draft.lead !== '' && refusers.some(({ code }) => code !== draft.lead)
    this.setData({ draft, leaves, lack: lackOf(draft) })
  },

  keep(part: Partial<RulingDraft>) {
    const { id } = this
    const { draft } = this.data
    if (!draft) return
    const changed = { ...draft, ...part }
    rulings.keep(id, changed)
    this.show(changed)
  },

  choose({ currentTarget }: OnChoice) {
    this.keep({ lead: currentTarget.dataset.code })
  },

  unfold() {
    this.setData({ unfolded: true })
  },

  helps() {
    this.keep({ helps: !this.data.draft?.helps })
  },

  remember() {
    this.keep({ remember: !this.data.draft?.remember })
  },

  type({ detail }: Typed) {
    this.keep({ words: detail.value })
  },

  async rule() {
    const { id } = this
    const { whistle, draft, lack } = this.data
    if (!whistle || !draft || lack) return
    const { lead, helps, remember, words, token } = draft
    const ruling = { whistleId: id, version: whistle.version, token, lead, helps, remember, words }
    const told = { busy: '正在送…', done: '裁定了，部门和社区都看得到' }
    const action = async () => {
      await call('whistle.rule', ruling)
      rulings.drop(id)
    }
    await take(this, told, action)
  },

  back() {
    void wx.navigateBack()
  },
})
