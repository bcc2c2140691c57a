import { call } from '../../../services/cloud/call'
import {
  formData,
  openForm,
  type Submit,
  sendForm,
  withForm,
} from '../../../services/page/page-form'
import { load, take } from '../../../services/page/page-life'
import { aboutArea, withReload } from '../../../services/page/page-parts'
import { empty, ready } from '../../../services/page/page-state'
import { whenWords } from '../../../services/words/date-words'
import { bulletinForm, bulletinOf } from './bulletin-form'

type Row = { id: string; words: string; note: string }
type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>

const nothing = empty({
  title: '现在没有通知',
  words: '停水、停电发在这儿，反映的人提交前先看到。',
})

/** Notices on the places of a community, which residents see before they report something there. */
Page({
  ...withReload,
  ...aboutArea,
  ...withForm,

  data: {
    ...formData,
    areaName: '',
    rows: [] as Row[],
  },

  grids: [] as { code: string; name: string }[],

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
    if (place === this.area) return `整个${this.data.areaName}`
    return this.grids.find(({ code }) => code === place)?.name ?? '一栋楼'
  },

  add() {
    const place = { code: this.area, name: this.data.areaName }
    openForm(this, bulletinForm(place, this.grids))
  },

  async send({ detail }: Submit) {
    const bulletin = { ...bulletinOf(detail.values), token: detail.token }
    const words = { busy: '正在发…', done: '发出去了' }
    await sendForm(this, detail, words, () => call('bulletin.put', bulletin))
  },

  async lift({ currentTarget }: OnRow) {
    const bulletinId = currentTarget.dataset.id
    const words = { busy: '正在撤…', done: '撤下了' }
    await take(this, words, () => call('bulletin.lift', { bulletinId }))
  },
})
