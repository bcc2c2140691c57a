import { type RatedMonth, viewMonth } from '../../../components/rating/rated-month/month-view'
import { call } from '../../../services/cloud/call'
import { empty, ready } from '../../../services/page/page-state'
import { monthData, withMonth } from '../../../services/page/published-month'
import type { Period } from '../../../services/words/periods'

const tooFew = empty({
  title: '这个月没有可看的',
  words: '一个社区有 5 位以上评了才显示，免得看出是谁。',
})

/** A street's published month: what people said of the service, community by community, by nobody's name. */
Page({
  ...withMonth,

  data: {
    ...monthData,
    found: [] as RatedMonth[],
  },

  async fetch(month: Period) {
    const { communities } = await call('rating.review', { area: this.area, month })
    const found = communities.map(({ community: id, name, ...group }) =>
      viewMonth({ id, name, place: '' }, group),
    )
    return { state: found.length > 0 ? ready : tooFew, found }
  },
})
