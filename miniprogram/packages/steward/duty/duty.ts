import type { Procedures } from '../../../../typings/procedures'
import { dropForm, type Filled } from '../../../components/form/form-sheet/draft'
import type { Form } from '../../../components/form/form-sheet/form'
import { call } from '../../../services/cloud/call'
import { load, take } from '../../../services/page/page-life'
import { aboutArea, fresh, works } from '../../../services/page/page-parts'
import { empty, ready } from '../../../services/page/page-state'
import { shiftForm, shiftOf } from './shift-form'
import { keyOf, type ShiftRow, shiftRows } from './shifts'

type Shift = Procedures['staff.duty']['result']['shifts'][number]
type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { key: string }>
type Sent = WechatMiniprogram.CustomEvent<Filled>

const nobody = empty({ title: '还没排值班', words: '没人值班时，下班以后的急事还派给网格员。' })

/** Who answers for urgent matters of a community out of hours. */
Page({
  ...fresh,
  ...aboutArea,

  data: {
    ...works,
    areaName: '',
    rows: [] as ShiftRow[],
    /** How many are shown until the rest is asked for. */
    most: 14,
    form: null as Form | null,
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
      this.setData({ form: shiftForm(area, workers), told: '' })
    })
  },

  async send({ detail }: Sent) {
    const { form } = this.data
    if (!form) return
    if (!(await this.plan([...this.shifts, shiftOf(detail.values)], '排上了'))) return
    dropForm(form.key)
    this.setData({ form: null })
  },

  async remove({ currentTarget }: OnRow) {
    const { key } = currentTarget.dataset
    await this.plan(
      this.shifts.filter((shift) => keyOf(shift) !== key),
      '去掉了',
    )
  },

  /** Sets the whole plan anew. */
  plan(planned: readonly Pick<Shift, 'person' | 'from' | 'until'>[], done: string) {
    const community = this.area
    const shifts = planned.map(({ person, from, until }) => ({ person, from, until }))
    const action = () => call('staff.setDuty', { community, shifts })
    return take(this, { busy: '正在排…', done }, action)
  },

  unfold() {
    this.setData({ most: this.data.rows.length })
  },

  close() {
    this.setData({ form: null, told: '' })
  },
})
