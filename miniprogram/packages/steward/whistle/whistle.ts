import { dropForm, type Filled } from '../../../components/form/form-sheet/draft'
import type { Form } from '../../../components/form/form-sheet/form'
import { actionToken } from '../../../services/cloud/action-token'
import { call } from '../../../services/cloud/call'
import { newToken } from '../../../services/cloud/token'
import { chooseOne } from '../../../services/page/choose'
import { load, take } from '../../../services/page/page-life'
import { aboutOne, fresh, works } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'
import { mayNow, type WhistleView } from '../../../services/words/whistle-view'
import { denyForm } from './deny-form'

type Sent = WechatMiniprogram.CustomEvent<Filled>
type Link = { link: string; until: number; label: string }

/** What whoever leads the area may do with a whistle; nothing while others are to act. */
const stages = ['blow', 'check', 'rule'] as const

type Stage = (typeof stages)[number] | ''

/** A whistle as the community and its supervisors see it: to be blown, ruled on, looked at. */
Page({
  ...fresh,
  ...aboutOne,

  data: {
    ...works,
    whistle: null as WhistleView | null,
    stage: '' as Stage,
    mayLink: false,
    form: null as Form | null,
    link: null as Link | null,
  },

  /** Made once a page: the same unit asked for twice gets one link. */
  token: newToken(),

  load() {
    return load(this, async () => {
      const whistle = await call('whistle.detail', { whistleId: this.id })
      const stage = stages.find((doing) => mayNow(whistle, doing)) ?? ''
      this.setData({ state: ready, whistle, stage, mayLink: mayNow(whistle, 'link') })
    })
  },

  async blow() {
    const { whistle } = this.data
    if (!whistle) return
    const { id, version } = whistle
    const token = actionToken('blow', id, version)
    const action = () => call('whistle.blow', { whistleId: id, version, token })
    const words = { busy: '正在吹…', done: '吹哨了，部门的时限从现在算' }
    await take(this, words, action)
  },

  deny() {
    this.setData({ form: denyForm(this.id), told: '' })
  },

  /** Sends why the whistle is not blown; the sheet stays open with its words when that fails. */
  async send({ detail }: Sent) {
    const { whistle, form } = this.data
    if (!whistle || !form) return
    const { id, version } = whistle
    const { words = '' } = detail.values
    const told = { busy: '正在送…', done: '没同意，申请的人看得到为什么' }
    const action = () =>
      call('whistle.deny', { whistleId: id, version, token: detail.token, words })
    if (!(await take(this, told, action))) return
    dropForm(form.key)
    this.setData({ form: null })
  },

  close() {
    this.setData({ form: null, told: '' })
  },

  check() {
    open('/packages/steward/check/check', { id: this.id })
  },

  rule() {
    open('/packages/steward/ruling/ruling', { id: this.id })
  },

  openReport() {
    open('/packages/steward/report/report', { id: this.data.whistle?.report ?? '' })
  },

  /** A link for a called unit that has no account here. */
  async giveLink() {
    const departments = this.data.whistle?.departments ?? []
    const unit = await chooseOne(departments, ({ name }) => name)
    if (!unit) return
    const { code: department, name } = unit
    const token = `${this.token}${departments.indexOf(unit)}`
    const words = { busy: '正在做链接…', done: '' }
    const action = async () => {
      const made = await call('whistle.link', { whistleId: this.id, token, department })
      this.setData({ link: { ...made, label: `${name}打开就能办这声哨` } })
    }
    await take(this, words, action)
  },

  onShareAppMessage(): WechatMiniprogram.Page.ICustomShareContent {
    const { whistle, link } = this.data
    const path = `/packages/officer/link/link?q=${encodeURIComponent(link?.link ?? '')}`
    return { title: `请看一下：${whistle?.place ?? ''}`, path }
  },
})
