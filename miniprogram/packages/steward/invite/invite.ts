import { dropForm, type Filled } from '../../../components/form/form-sheet/draft'
import type { Form } from '../../../components/form/form-sheet/form'
import { roleLabel } from '../../../contract/role'
import { areaName } from '../../../services/cloud/areas'
import { call } from '../../../services/cloud/call'
import { cityCategories } from '../../../services/cloud/categories'
import { load, take } from '../../../services/page/page-life'
import { lettered, pulled, works } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { whenWords } from '../../../services/words/date-words'
import { invitationOf, inviteForm, type Post, postsIn } from './invite-form'

type Row = { id: string; title: string; note: string; link: string; until: number }
type OnPost = WechatMiniprogram.BaseEvent<Record<string, never>, { post: Post }>
type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Sent = WechatMiniprogram.CustomEvent<Filled>
type Place = { code: string; name: string }

/** Links that bind somebody's WeChat to a post, each once. */
Page({
  ...lettered,
  ...pulled,

  data: {
    ...works,
    name: '',
    posts: postsIn(''),
    rows: [] as Row[],
    /** The invitation whose link is shown. */
    shown: null as Row | null,
    form: null as Form | null,
  },

  /** The code of the area that this page is about; nothing that it shows. */
  area: '',

  post: 'worker' as Post,
  places: [] as Place[],
  departments: [] as Place[],

  onLoad({ area = '' }: { area?: string }) {
    this.area = area
    this.setData({ name: areaName(area), posts: postsIn(area) })
    void this.load()
  },

  load() {
    const { area } = this
    const { name } = this.data
    return load(this, async () => {
      const [{ invitations }, { posts }, { departments }] = await Promise.all([
        call('staff.invitations', {}),
        call('staff.inArea', { area }),
        cityCategories(),
      ])
      this.places = posts.some(({ code }) => code === area)
        ? posts
        : [{ code: area, name }, ...posts]
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
      this.setData({ state: ready, rows })
    })
  },

  invite({ currentTarget }: OnPost) {
    this.post = currentTarget.dataset.post
    const { area } = this
    const { places, departments } = this
    this.setData({ form: inviteForm(this.post, { area, places, departments }), told: '' })
  },

  async send({ detail: { token, values } }: Sent) {
    const { form } = this.data
    if (!form) return
    let link = ''
    const words = { busy: '正在做…', done: '做好了，发给他' }
    const action = async () => {
      const made = await call('staff.invite', { ...invitationOf(this.post, values), token })
      link = made.link
    }
    if (!(await take(this, words, action))) return
    dropForm(form.key)
    const shown = this.data.rows.find((row) => row.link === link) ?? null
    this.setData({ form: null, shown })
  },

  show({ currentTarget }: OnRow) {
    const row = this.data.rows.find(({ id }) => id === currentTarget.dataset.id)
    if (row?.link) this.setData({ shown: row, told: '' })
  },

  close() {
    this.setData({ form: null, told: '' })
  },

  onShareAppMessage(): WechatMiniprogram.Page.ICustomShareContent {
    const { shown, name } = this.data
    const path = `/packages/resident/link/link?q=${encodeURIComponent(shown?.link ?? '')}`
    return { title: `${name}请您上岗`, path }
  },
})
