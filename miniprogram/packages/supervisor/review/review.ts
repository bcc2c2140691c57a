import { areaName } from '../../../services/areas'
import { asCallError, call } from '../../../services/cloud'
import { modeClass } from '../../../services/mode'
import { empty, failed, loading, type PageState, ready } from '../../../services/page-state'
import { monthOf, type Period, periodAfter } from '../../../services/periods'
import { type Shown, viewReview } from './view'

type OnPeriod = WechatMiniprogram.CustomEvent<{ period: Period }>

const tooFew = empty({
  title: '这个月没有可看的',
  words: '一个社区有 5 位以上评了才显示，免得看出是谁。',
})

const notYet = empty({
  title: '这个月的评价还没公布',
  words: '下个月初一起公布，免得看出是谁。',
})

/** A street's published month: what people said of the service, community by community, by nobody's name. */
Page({
  data: {
    mode: '',
    areaName: '',
    month: periodAfter(monthOf(Date.now()), -1),
    state: loading as PageState,
    communities: [] as Shown[],
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
    this.setData({ state: loading, communities: [] })
    try {
      const { communities } = await call('rating.review', { area, month })
      if (month !== this.data.month) return
      const state = communities.length > 0 ? ready : tooFew
      this.setData({ state, communities: communities.map(viewReview) })
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
