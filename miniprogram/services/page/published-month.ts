/** A page that shows an area's ratings a month at a time. */

import { asCallError } from '../cloud/call'
import { cloudNow } from '../device/clock'
import { monthOf, type Period, periodAfter } from '../words/periods'
import { aboutArea, withMode } from './page-parts'
import { empty, failed, loading, type PageState } from './page-state'

type OnPeriod = WechatMiniprogram.CustomEvent<{ period: Period }>

/** What is fetched of a month: what to show of it, or that there is nothing. */
type Found<T> = { state: PageState; found: T[] }

/** A page that shows an area's ratings a month at a time. */
type Monthly<T> = {
  area: string
  data: { month: Period }
  setData(part: Partial<Found<T>> & { month?: Period; areaName?: string }): void
  fetch(month: Period): Promise<Found<T>>
  load(): Promise<void>
}

const notYet = empty({
  title: '这个月的评价还没公布',
  words: '下个月初一起公布，免得看出是谁。',
})

/** What such a page keeps; spread into its data. Last month is the latest that can be out. */
export const monthData = {
  mode: '',
  areaName: '',
  month: periodAfter(monthOf(cloudNow()), -1),
  state: loading as PageState,
}

/** Spread into a page that can `fetch` a month: shows it, unless another one is wanted by the time it is here. */
export const withMonth = {
  ...withMode,
  ...aboutArea,
  onLoad<T>(this: Monthly<T>, query: { area?: string }) {
    aboutArea.onLoad.call(this, query)
    void this.load()
  },
  async load<T>(this: Monthly<T>) {
    const { month } = this.data
    this.setData({ state: loading })
    try {
      const found = await this.fetch(month)
      if (month === this.data.month) this.setData(found)
    } catch (failure) {
      const isEarly = asCallError(failure).code === 'RATING.NOT_PUBLISHED'
      if (month === this.data.month) this.setData({ state: isEarly ? notYet : failed(failure) })
    }
  },
  choose<T>(this: Monthly<T>, { detail }: OnPeriod) {
    this.setData({ month: detail.period })
    void this.load()
  },
}
