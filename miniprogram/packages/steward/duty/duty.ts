import type { Procedures } from '../../../../typings/procedures'
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
import { shiftForm, shiftOf } from './shift-form'
import { keyOf, type ShiftRow, shiftRows } from './shifts'

type Shift = Procedures['staff.duty']['result']['shifts'][number]
type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { key: string }>

const nobody = empty({ title: '还没排值班', words: '没人值班时，下班以后的急事还派给网格员。' })

/** Who answers for urgent matters of a community out of hours. */
Page({
  ...withReload,
  ...aboutArea,
  ...withForm,

  data: {
    ...formData,
    areaName: '',
    rows: [] as ShiftRow[],
    /** How many are shown until the rest is asked for. */
    most: 14,
  },

  shifts: [] as Shift[],

  load() {
    return load(this, async () => {
      const { shifts } = await call('staff.duty', { community: this.area })
      this.shifts = shifts
      const rows = shiftRows(shifts)
      this.setData({ rows, state: rows.length > 0 ? ready : nobody })
    })
  },

  async add() {
    const { area } = this
    await load(this, async () => {
      const { people } = await call('staff.inArea', { area })
      const workers = people.filter(({ roles }) => roles.some(({ role }) => role === 'worker'))
      openForm(this, shiftForm(area, workers))
    })
  },

  async send({ detail }: Submit) {
    const shifts = [...this.shifts, shiftOf(detail.values)]
    await sendForm(this, detail, { busy: '正在排…', done: '排上了' }, () => this.plan(shifts))
  },

  async remove({ currentTarget }: OnRow) {
    const { key } = currentTarget.dataset
    const shifts = this.shifts.filter((shift) => keyOf(shift) !== key)
    await take(this, { busy: '正在排…', done: '去掉了' }, () => this.plan(shifts))
  },

  /** Sets the whole plan anew. @throws CallError */
  plan(planned: readonly Pick<Shift, 'person' | 'from' | 'until'>[]) {
    const shifts = planned.map(({ person, from, until }) => ({ person, from, until }))
    return call('staff.setDuty', { community: this.area, shifts })
  },

  unfold() {
    this.setData({ most: this.data.rows.length })
  },
})
