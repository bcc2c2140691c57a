import { areaName } from '../../../services/areas'
import { asCallError, call } from '../../../services/cloud'
import { modeClass } from '../../../services/mode'
import { empty, failed, loading, type PageState, ready } from '../../../services/page-state'
import { monthOf, type Period, periodAfter } from '../../../services/periods'
import { type Shown, viewWindow } from './view'

type OnPeriod = WechatMiniprogram.CustomEvent<{ period: Period }>

const windowless = empty({ title: '这个社区还没有窗口', words: '窗口登记好，印了码，就能评。' })

const notYet = empty({
  title: '这个月的评价还没公布',
  words: '下个月初一起公布，免得看出是谁。',
})

/** 窗口评价: a community's published month, window by window, by nobody's name. */
Page({
  data: {
    mode: '',
    areaName: '',
    month: periodAfter(monthOf(Date.now()), -1),
    state: loading as PageState,
    windows: [] as Shown[],
  },

  /** The code of the area that this page is about; nothing that it shows. */
  area: '',

  onLoad({ area = '' }: { area?: string }) {
    this.area = area
    this.setData({ areaName: areaName(area) })
    void this.load()
  },

  onShow() {
    this.setData({ mode: modeClass() })
  },

  async load() {
    const { area } = this
    const { month } = this.data
    this.setData({ state: loading, windows: [] })
    try {
      const { windows } = await call('window.figures', { area, month })
      if (month !== this.data.month) return
      const state = windows.length > 0 ? ready : windowless
      this.setData({ state, windows: windows.map(viewWindow) })
    } catch (failure) {
      const isEarly = asCallError(failure).code === 'RATING.NOT_PUBLISHED'
      if (month === this.data.month) this.setData({ state: isEarly ? notYet : failed(failure) })
    }
  },

  choose({ detail }: OnPeriod) {
    this.setData({ month: detail.period })
    void this.load()
  },
})
