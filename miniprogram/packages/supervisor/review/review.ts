import type { RatedMonth } from '../../../components/rating/rated-month/month'
import { areaName } from '../../../services/cloud/areas'
import { call } from '../../../services/cloud/call'
import { empty, loading, type PageState, ready } from '../../../services/page/page-state'
import { lastMonth, monthByMonth } from '../../../services/page/published-month'
import type { Period } from '../../../services/words/periods'
import { viewReview } from './view'

const tooFew = empty({
  title: '这个月没有可看的',
  words: '一个社区有 5 位以上评了才显示，免得看出是谁。',
})

/** A street's published month: what people said of the service, community by community, by nobody's name. */
Page({
  ...monthByMonth,

  data: {
    mode: '',
    areaName: '',
    month: lastMonth(),
    state: loading as PageState,
    found: [] as RatedMonth[],
  },

  /** The code of the area that this page is about; nothing that it shows. */
  area: '',

  onLoad({ area = '' }: { area?: string }) {
    this.area = area
    this.setData({ areaName: areaName(area) })
    void this.load()
  },

  async fetch(month: Period) {
    const { communities } = await call('rating.review', { area: this.area, month })
    return { state: communities.length > 0 ? ready : tooFew, found: communities.map(viewReview) }
  },
})
