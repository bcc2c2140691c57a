import { roleLabel } from '../../../contract/role'
import { call } from '../../../services/cloud/call'
import { cityCategories } from '../../../services/cloud/categories'
import {
  formData,
  openForm,
  type Submit,
  sendForm,
  withForm,
} from '../../../services/page/page-form'
import { load } from '../../../services/page/page-life'
import { aboutArea, withMode, withPullDown } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { whenWords } from '../../../services/words/date-words'
import { invitationOf, inviteForm, type Post, postsIn } from './invite-form'

type Row = { id: string; title: string; note: string; link: string; until: number }
type OnPost = WechatMiniprogram.BaseEvent<Record<string, never>, { post: Post }>
type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Place = { code: string; name: string }

/** Links that bind somebody's WeChat to a post, each once. */
Page({
  ...withMode,
  ...withPullDown,
  ...aboutArea,
  ...withForm,

  data: {
    ...formData,
    areaName: '',
    posts: postsIn(''),
    rows: [] as Row[],
    /** The invitation whose link is shown. */
    shown: null as Row | null,
  },

  post: 'worker' as Post,
  places: [] as Place[],
  departments: [] as Place[],

  onLoad(query: { area?: string }) {
    aboutArea.onLoad.call(this, query)
    void this.load()
  },

  load() {
    const { area } = this
    return load(this, async () => {
      const [{ invitations }, { posts }, { departments }] = await Promise.all([
        call('staff.invitations', { area }),
        call('staff.inArea', { area }),
        cityCategories(),
      ])
      this.places = posts.some(({ code }) => code === area)
        ? posts
        : [{ code: area, name: this.data.areaName }, ...posts]
      this.departments = departments.map(({ code, short }) => ({ code, name: short }))
      const rows = invitations.map(({ id, name, role, open, usedAt, until, link }) => ({
        ...{ id, link, until },
        title: `${name} · ${roleLabel[role]}`,
        note: usedAt
          ? `${whenWords(usedAt)} 上岗了`
          : open
            ? `${whenWords(until)} 前有效`
            : '过期了，没用上',
      }))
      this.setData({ state: ready, posts: postsIn(area), rows })
    })
  },

  invite({ currentTarget }: OnPost) {
    this.post = currentTarget.dataset.post
    const { area, places, departments } = this
    openForm(this, inviteForm(this.post, { area, places, departments }))
  },

  async send({ detail }: Submit) {
    const invitation = { ...invitationOf(this.post, detail.values), token: detail.token }
    let link = ''
    const words = { busy: '正在做…', done: '做好了，发给他' }
    const action = async () => {
      link = (await call('staff.invite', invitation)).link
    }
    if (!(await sendForm(this, detail, words, action))) return
    this.setData({ shown: this.data.rows.find((row) => row.link === link) ?? null })
  },

  show({ currentTarget }: OnRow) {
    const row = this.data.rows.find(({ id }) => id === currentTarget.dataset.id)
    if (row?.link) this.setData({ shown: row, told: '' })
  },

  onShareAppMessage(): WechatMiniprogram.Page.ICustomShareContent {
    const { shown, areaName } = this.data
    const path = `/packages/resident/link/link?q=${encodeURIComponent(shown?.link ?? '')}`
    return { title: `${areaName}请您上岗`, path }
  },
})
