import type { Procedures } from '../../../../typings/procedures'
import type { Rota } from '../../../contract/rota'
import { areaName } from '../../../services/cloud/areas'
import { call } from '../../../services/cloud/call'
import {
  formData,
  openForm,
  type Submit,
  sendForm,
  withForm,
} from '../../../services/page/page-form'
import { load, take } from '../../../services/page/page-life'
import { withReload } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { rotaWords } from './rota-words'
import { turnForm, turnsOf } from './turn-form'
import { keyOf, type TurnRow, turnRows } from './turns'

type Turn = Procedures['staff.rota']['result']['turns'][number]
type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { key: string }>

/** A rota (班表) of a community: who answers for urgent matters out of hours, or who sits at the window. */
Page({
  ...withReload,
  ...withForm,

  data: {
    ...formData,
    areaName: '',
    rows: [] as TurnRow[],
    /** How many are shown until the rest is asked for. */
    most: 14,
  },

  area: '',
  rota: 'duty' as Rota,
  turns: [] as Turn[],

  onLoad({ area = '', rota = '' }: { area?: string; rota?: string }) {
    this.rota = rota === 'window' ? 'window' : 'duty'
    void wx.setNavigationBarTitle({ title: rotaWords[this.rota].title })
    this.area = area
    this.setData({ areaName: areaName(area) })
  },

  load() {
    const { area: community, rota } = this
    return load(this, async () => {
      const { turns } = await call('staff.rota', { community, rota })
      this.turns = turns
      const rows = turnRows(turns, rotaWords[rota].now)
      this.setData({ rows, state: rows.length > 0 ? ready : rotaWords[rota].nobody })
    })
  },

  async add() {
    const { area, rota } = this
    await load(this, async () => {
      const { people } = await call('staff.inArea', { area })
      const workers = people.filter(({ roles }) => roles.some(({ role }) => role === 'worker'))
      openForm(this, turnForm(rota, area, workers))
    })
  },

  async send({ detail }: Submit) {
    const turns = [...this.turns, ...turnsOf(detail.values)]
    await sendForm(this, detail, { busy: '正在排…', done: '排上了' }, () => this.plan(turns))
  },

  async remove({ currentTarget }: OnRow) {
    const { key } = currentTarget.dataset
    const turns = this.turns.filter((turn) => keyOf(turn) !== key)
    await take(this, { busy: '正在排…', done: '去掉了' }, () => this.plan(turns))
  },

  /** Sets the whole rota anew. @throws CallError */
  plan(planned: readonly Pick<Turn, 'person' | 'from' | 'until'>[]) {
    const { area: community, rota } = this
    const turns = planned.map(({ person, from, until }) => ({ person, from, until }))
    return call('staff.setRota', { community, rota, turns })
  },

  unfold() {
    this.setData({ most: this.data.rows.length })
  },
})
