import type { LeaveTold } from '../../../../typings/procedures'
import { actionToken } from '../../../services/cloud/action-token'
import { areasOf } from '../../../services/cloud/areas'
import { call } from '../../../services/cloud/call'
import { cloudNow } from '../../../services/device/clock'
import { load, take } from '../../../services/page/page-life'
import { sendingData, withMode } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { dateAfter, dateOf, endOfDate, startOfDate } from '../../../services/words/date-input'
import { dateWords } from '../../../services/words/date-words'
import { standInWords } from '../../../services/words/leave-words'

type OnLeave = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Picked = WechatMiniprogram.CustomEvent<{ value: string }>

/** Leave is written down a year ahead at most. */
const mostDays = 365

/** 请假: whoever is in service says when they are away; what comes then goes to who stands in. */
Page({
  ...withMode,

  data: {
    ...sendingData,
    /** My leaves that are not over, with their days in words. */
    leaves: [] as { id: string; words: string; backup: string }[],
    /** Those of others, for whom I stand in. */
    stood: [] as { id: string; words: string; name: string }[],
    /** Whether a worker, whose grids have their backups. */
    works: false,
    today: '',
    last: '',
    from: '',
    until: '',
  },

  onLoad() {
    const now = cloudNow()
    const today = dateOf(now)
    this.setData({ today, last: dateAfter(now, mostDays), from: today, until: today })
    void this.load()
  },

  load() {
    return load(this, async () => {
      const [grids, { leaves }] = await Promise.all([areasOf('worker'), call('staff.leaves', {})])
      this.setData({
        state: ready,
        works: grids.length > 0,
        leaves: leaves.filter(({ own }) => own).map(inWords),
        stood: leaves.filter(({ own }) => !own).map(inWords),
      })
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

const inWords = (leave: LeaveTold) => ({
  id: leave.id,
  name: leave.name,
  words: `${dateWords(leave.from)} 到 ${dateWords(leave.until - 1)}`,
  backup: standInWords(leave),
})
