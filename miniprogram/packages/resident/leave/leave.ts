import { actionToken } from '../../../services/cloud/action-token'
import { areasOf } from '../../../services/cloud/areas'
import { call } from '../../../services/cloud/call'
import { cloudNow } from '../../../services/device/clock'
import { load, take } from '../../../services/page/page-life'
import { sendingData, withMode } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import {
  beginOf,
  dateAfter,
  dateOf,
  endOf,
  type Half,
  startOfDate,
} from '../../../services/words/date-input'
import { dayWords } from '../../../services/words/date-words'
import { handingOver, type LeaveRow, leaveRow } from '../../../services/words/leave-words'

type OnLeave = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type OnHalf = WechatMiniprogram.BaseEvent<Record<string, never>, { half: Half }>
type Picked = WechatMiniprogram.CustomEvent<{ value: string }>

/** Leave is written down a year ahead at most. */
const mostDays = 365

/** 请假: whoever is in service says when they are away; what they have and what comes goes to who stands in. */
Page({
  ...withMode,

  data: {
    ...sendingData,
    /** My leaves that are not over, with their days in words. */
    leaves: [] as LeaveRow[],
    /** Those of others, for whom I stand in. */
    stood: [] as LeaveRow[],
    /** What would be handed over, and to whom. */
    handing: '',
    halves: ['上午', '下午'] as const,
    today: '',
    last: '',
    /** Nothing is chosen beforehand: a slip of the thumb would give all work away. */
    from: '',
    until: '',
    /** The same two in words. */
    fromWords: '',
    untilWords: '',
    fromHalf: '上午' as Half,
    untilHalf: '下午' as Half,
    /** What is still missing; empty when nothing is. */
    lack: '',
  },

  onLoad() {
    const now = cloudNow()
    this.setData({ today: dateOf(now), last: dateAfter(now, mostDays) })
    this.choose({})
    void this.load()
  },

  load() {
    return load(this, async () => {
      const [grids, { leaves }, before] = await Promise.all([
        areasOf('worker'),
        call('staff.leaves', {}),
        call('staff.beforeLeave', {}),
      ])
      this.setData({
        state: ready,
        handing: handingOver(before, grids.length > 0),
        leaves: leaves.filter(({ own }) => own).map(leaveRow),
        stood: leaves.filter(({ own }) => !own).map(leaveRow),
      })
    })
  },

  /** Sets what was chosen, and says what is missing. */
  choose(chosen: Partial<{ from: string; until: string; fromHalf: Half; untilHalf: Half }>) {
    const { from, until } = { ...this.data, ...chosen }
    const missing = [...(from ? [] : ['从哪天']), ...(until ? [] : ['到哪天'])]
    const lack = missing.length > 0 ? `还差：${missing.join('、')}` : ''
    this.setData({ ...chosen, lack, fromWords: wordsOf(from), untilWords: wordsOf(until) })
  },

  pickFrom({ detail }: Picked) {
    const { until } = this.data
    this.choose({ from: detail.value, until: until < detail.value ? '' : until })
  },

  pickUntil({ detail }: Picked) {
    this.choose({ until: detail.value })
  },

  pickFromHalf({ currentTarget }: OnHalf) {
    this.choose({ fromHalf: currentTarget.dataset.half })
  },

  pickUntilHalf({ currentTarget }: OnHalf) {
    this.choose({ untilHalf: currentTarget.dataset.half })
  },

  async take() {
    const { from, until, fromHalf, untilHalf, lack } = this.data
    if (lack) return
    const token = actionToken('leave', from, fromHalf, until, untilHalf)
    const words = { busy: '正在记…', done: '记下了' }
    const input = { from: beginOf(from, fromHalf), until: endOf(until, untilHalf), token }
    if (await take(this, words, () => call('staff.leave', input))) {
      this.choose({ from: '', until: '', fromHalf: '上午', untilHalf: '下午' })
    }
  },

  async cancel({ currentTarget }: OnLeave) {
    const leaveId = currentTarget.dataset.id
    const { confirm } = await wx.showModal({ title: '不请这个假了？', confirmText: '不请了' })
    if (!confirm) return
    const words = { busy: '正在改…', done: '取消了。一天之内取消的，没人动过的都回到您手上' }
    await take(this, words, () => call('staff.cancelLeave', { leaveId }))
  },
})

/** A picked day in words; empty while none is. */
const wordsOf = (date: string): string => (date ? dayWords(startOfDate(date)) : '')
