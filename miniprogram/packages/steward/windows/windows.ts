import { type RatedMonth, viewMonth } from '../../../components/rating/rated-month/month-view'
import { call } from '../../../services/cloud/call'
import { empty, ready } from '../../../services/page/page-state'
import { monthData, withMonth } from '../../../services/page/published-month'
import type { Period } from '../../../services/words/periods'

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
    const found = windows.map(({ id, name, hall, figures }) =>
      viewMonth({ id, name, place: hall }, figures),
    )
    return { state: found.length > 0 ? ready : windowless, found }
  },
})
