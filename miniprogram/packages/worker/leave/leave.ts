import type { Procedures } from '../../../../typings/procedures'
import { actionToken } from '../../../services/cloud/action-token'
import { areasOf } from '../../../services/cloud/areas'
import { call } from '../../../services/cloud/call'
import { load, take } from '../../../services/page/page-life'
import { sendingData, withMode } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { dateAfter, dateOf, endOfDate, startOfDate } from '../../../services/words/date-input'

type Leave = Procedures['staff.leaves']['result']['leaves'][number]
type OnLeave = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Picked = WechatMiniprogram.CustomEvent<{ value: string }>

/** Leave is written down a year ahead at most. */
const mostDays = 365

/** 请假: a worker says when they are away; what comes then goes to their grid's backup. */
Page({
  ...withMode,

  data: {
    ...sendingData,
    /** My leaves that are not over, with their days in words. */
    leaves: [] as { id: string; words: string; backup: string }[],
    today: '',
    last: '',
    from: '',
    until: '',
  },

  onLoad() {
    const now = Date.now()
    const today = dateOf(now)
    this.setData({ today, last: dateAfter(now, mostDays), from: today, until: today })
    void this.load()
  },

  load() {
    return load(this, async () => {
      const areas = await areasOf('worker')
      const lists = await Promise.all(areas.map(({ area }) => call('staff.leaves', { area })))
      const all = lists.flatMap(({ leaves }) => leaves)
      const own = [...new Map(all.map((leave) => [leave.id, leave])).values()]
      this.setData({ state: ready, leaves: own.map(inWords) })
    })
  },

  pickFrom({ detail }: Picked) {
    const { until } = this.data
    this.setData({ from: detail.value, until: until < detail.value ? detail.value : until })
  },

  pickUntil({ detail }: Picked) {
    this.setData({ until: detail.value })
  },

  take() {
    const { from, until } = this.data
    const token = actionToken('leave', from, until)
    const words = { busy: '正在记…', done: '记下了。那几天新来的，交给替班的人' }
    const input = { from: startOfDate(from), until: endOfDate(until), token }
    void take(this, words, () => call('staff.leave', input))
  },

  async cancel({ currentTarget }: OnLeave) {
    const leaveId = currentTarget.dataset.id
    const { confirm } = await wx.showModal({ title: '不请这个假了？', confirmText: '不请了' })
    if (!confirm) return
    const words = { busy: '正在改…', done: '取消了。已经转走的，不自动转回' }
    await take(this, words, () => call('staff.cancelLeave', { leaveId }))
  },
})

const inWords = ({ id, from, until, backup }: Leave) => ({
  id,
  words: `${dateOf(from)} 到 ${dateOf(until - 1)}`,
  backup: backup ? `由${backup}替` : '由网格的替班人替',
})
