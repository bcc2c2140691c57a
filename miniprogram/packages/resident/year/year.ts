import { asCallError, call } from '../../../services/cloud/call'
import { cloudNow } from '../../../services/device/clock'
import { load } from '../../../services/page/page-life'
import { pageData, withMode, withPullDown } from '../../../services/page/page-parts'
import { empty, loading, ready } from '../../../services/page/page-state'
import { monthOf, type Period, periodAfter, yearOf } from '../../../services/words/periods'
import { openFile } from '../services/open-file'
import { showYear, type YearShown } from './year-view'

type OnPeriod = WechatMiniprogram.CustomEvent<{ period: Period }>

/** In the first days of a year, or where nothing was reported in what is published of it. */
const nothingTold = empty({
  title: '这一年还没有公布的数字',
  words: '一个月的数字，下个月初公布。',
})

/** 年度答卷: what became of a year's reports in an area, told to everybody in the same words. */
Page({
  ...withMode,
  ...withPullDown,

  data: {
    ...pageData,
    year: '',
    view: null as YearShown | null,
    captions: ['处理前', '处理后'],
    /** How far the table is, in words; empty while none is being made. */
    busy: '',
  },

  /** The code of the area that this page is about; nothing that it shows. */
  area: '',

  /** In January it is last year's that is looked for. */
  onLoad({ area = '', year }: { area?: string; year?: Period }) {
    const lastMonth = periodAfter(monthOf(cloudNow()), -1)
    this.area = area
    this.setData({ year: year ?? yearOf(lastMonth) })
    void this.load()
  },

  /** Fetches a year, unless another one is wanted by the time it is here. */
  load() {
    const { area } = this
    const { year } = this.data
    return load(this, async () => {
      const found = await call('figure.year', { area, year })
      if (year !== this.data.year) return
      const state = found.total > 0 ? ready : nothingTold
      this.setData({ state, told: '', view: showYear(found) })
    })
  },

  choose({ detail }: OnPeriod) {
    this.setData({ year: detail.period, state: loading, told: '' })
    void this.load()
  },

  /** The table is made in the cloud, comes onto the phone and opens there, to be sent on. */
  async download() {
    if (this.data.busy) return
    this.setData({ busy: '正在做表…', told: '' })
    try {
      const { area } = this
      const { year } = this.data
      const made = await call('figure.yearFile', { area, year })
      await openFile(made, (percent) => this.setData({ busy: `正在取，到了 ${percent}%` }))
    } catch (failure) {
      this.setData({ told: asCallError(failure).message })
    } finally {
      this.setData({ busy: '' })
    }
  },
})
