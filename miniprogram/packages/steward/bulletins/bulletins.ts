import { dropForm, type Filled } from '../../../components/form-sheet/draft'
import type { Form } from '../../../components/form-sheet/form'
import { areaName } from '../../../services/areas'
import { call } from '../../../services/cloud'
import { whenWords } from '../../../services/date-words'
import { modeClass } from '../../../services/mode'
import { load, take } from '../../../services/page-life'
import { empty, loading, type PageState, ready } from '../../../services/page-state'
import { bulletinForm, bulletinOf } from './bulletin-form'

type Row = { id: string; words: string; note: string }
type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Sent = WechatMiniprogram.CustomEvent<Filled>

const nothing = empty({
  title: '现在没有通知',
  words: '停水、停电发在这儿，反映的人提交前先看到。',
})

/** Notices on the places of a community, which residents see before they report something there. */
Page({
  data: {
    mode: '',
    name: '',
    state: loading as PageState,
    rows: [] as Row[],
    form: null as Form | null,
    busy: '',
    again: false,
    told: '',
  },

  /** The code of the area that this page is about; nothing that it shows. */
  area: '',

  grids: [] as { code: string; name: string }[],

  onLoad({ area = '' }: { area?: string }) {
    this.area = area
    this.setData({ name: areaName(area) })
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
    const { area } = this
    return load(this, async () => {
      const [{ bulletins }, { posts }] = await Promise.all([
        call('bulletin.inArea', { area }),
        call('staff.inArea', { area }),
      ])
      this.grids = posts
      const rows = bulletins.map(({ id, words, place, until }) => {
        return { id, words, note: `${this.placeName(place)} · 到 ${whenWords(until)}` }
      })
      this.setData({ rows, state: rows.length > 0 ? ready : nothing })
    })
  },

  /** What a place is called; a building is one of those that a worker put a notice on. */
  placeName(place: string): string {
    if (place === this.area) return `整个${this.data.name}`
    return this.grids.find(({ code }) => code === place)?.name ?? '一栋楼'
  },

  add() {
    const { area: code } = this
    const { name } = this.data
    this.setData({ form: bulletinForm({ code, name }, this.grids), told: '' })
  },

  async send({ detail: { token, values } }: Sent) {
    const { form } = this.data
    if (!form) return
    const words = { busy: '正在发…', done: '发出去了' }
    const action = () => call('bulletin.put', { ...bulletinOf(values), token })
    if (!(await take(this, words, action, () => this.load()))) return
    dropForm(form.key)
    this.setData({ form: null })
  },

  async lift({ currentTarget }: OnRow) {
    const bulletinId = currentTarget.dataset.id
    const words = { busy: '正在撤…', done: '撤下了' }
    await take(
      this,
      words,
      () => call('bulletin.lift', { bulletinId }),
      () => this.load(),
    )
  },

  close() {
    this.setData({ form: null, told: '' })
  },
})
