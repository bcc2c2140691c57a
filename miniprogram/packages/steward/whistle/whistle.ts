import { call } from '../../../services/cloud/call'
import { newToken } from '../../../services/cloud/token'
import { actionData, actionPage } from '../../../services/page/action-page'
import { chooseOne } from '../../../services/page/choose'
import { take } from '../../../services/page/page-life'
import { open } from '../../../services/page/routes'
import { mayNow, type WhistleView } from '../../../services/words/whistle-view'
import { actions, offersOf } from './whistle-actions'

type Link = { link: string; until: number; label: string }

/** A whistle as the community and its supervisors see it: to be blown, ruled on, looked at. */
Page({
  ...actionPage({
    fetch: (whistleId) => call('whistle.detail', { whistleId }),
    show: (whistle) => ({ whistle, mayLink: mayNow(whistle, 'link') }),
    offers: offersOf,
    actions,
  }),

  data: {
    ...actionData,
    whistle: null as WhistleView | null,
    mayLink: false,
    link: null as Link | null,
  },

  /** Made once a page: the same unit asked for twice gets one link. */
  token: newToken(),

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
