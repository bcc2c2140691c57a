import type { RatedMonth } from '../../../components/rating/rated-month/month-view'
import { call } from '../../../services/cloud/call'
import { empty, ready } from '../../../services/page/page-state'
import { monthData, withMonth } from '../../../services/page/published-month'
import type { Period } from '../../../services/words/periods'
import { viewWindow } from './windows-view'

const windowless = empty({ title: '这个社区还没有窗口', words: '窗口登记好，印了码，就能评。' })

/** 窗口评价: a community's published month, window by window, by nobody's name. */
Page({
  ...withMonth,

  data: {
    ...monthData,
    found: [] as RatedMonth[],
  },

  async fetch(month: Period) {
    const { windows } = await call('window.figures', { area: this.area, month })
    return { state: windows.length > 0 ? ready : windowless, found: windows.map(viewWindow) }
  },
})
