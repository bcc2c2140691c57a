import type { FigureName } from '../../../contract/figure'
import { call } from '../../../services/cloud/call'
import { cloudNow } from '../../../services/device/clock'
import { load } from '../../../services/page/page-life'
import { pageData, withReload } from '../../../services/page/page-parts'
import { loading, ready } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'
import { monthOf, type Period, yearOf } from '../../../services/words/periods'
import { type FiguresShown, showFigures } from './figures-view'

type OnName = WechatMiniprogram.BaseEvent<Record<string, never>, { name: FigureName }>
type OnPeriod = WechatMiniprogram.CustomEvent<{ period: Period }>
type OnKey = WechatMiniprogram.CustomEvent<{ key: string }>
type Picked = WechatMiniprogram.PickerChange

/** What is looked at: when, narrowed to which category (empty for all), one figure more closely. */
type Look = { period: Period; category: string; figure: FigureName }

/** How an area does in a month or a year: each figure with its n of N, down to what it comes from. */
Page({
  ...withReload,

  data: {
    ...pageData,
    area: '',
    period: '',
    category: '',
    figure: 'total' as FigureName,
    view: null as FiguresShown | null,
    /** The figure that is looked at more closely, by its place in the list. */
    at: 0,
  },

  onLoad({ area = '', period = monthOf(cloudNow()), category = '' }: Record<string, string>) {
    this.setData({ area, period, category })
  },

  /** Fetches what is looked at, unless something else is by the time it is here. */
  load() {
    const { area, period, category, figure } = this.data
    return load(this, async () => {
      const narrowed = category ? { category } : {}
      const found = await call('figure.inArea', { area, period, figure, ...narrowed })
      const { data } = this
      if (data.period !== period || data.category !== category || data.figure !== figure) return
      const view = showFigures(found)
      const at = view.choices.findIndex(({ name }) => name === figure)
      this.setData({ state: ready, told: '', view, at })
    })
  },

  /** Figures of something else are not shown under its name. */
  change(chosen: Partial<Look>) {
    this.setData({ ...chosen, state: loading, told: '' })
    void this.load()
  },

  choosePeriod({ detail }: OnPeriod) {
    this.change(detail)
  },

  chooseCategory({ detail }: OnKey) {
    this.change({ category: detail.key })
  },

  allCategories() {
    this.change({ category: '' })
  },

  chooseFigure({ detail }: Picked) {
    const chosen = this.data.view?.choices[Number(detail.value)]
    if (!chosen) return
    this.setData({ figure: chosen.name, told: '' })
    void this.load()
  },

  openReports({ currentTarget }: OnName) {
    this.openList(currentTarget.dataset.name)
  },

  openHours({ detail }: OnKey) {
    this.openList(detail.key)
  },

  openList(figure: string) {
    const { area, period, category } = this.data
    const query = { area, period, figure, ...(category && { category }) }
    open('/packages/steward/figure-reports/figure-reports', query)
  },

  openArea({ detail }: OnKey) {
    const { period, category } = this.data
    const query = { area: detail.key, period, ...(category && { category }) }
    open('/packages/steward/figures/figures', query)
  },

  openWindows() {
    open('/packages/steward/windows/windows', { area: this.data.area })
  },

  openYear() {
    const { area, period } = this.data
    open('/packages/resident/year/year', { area, year: yearOf(period) })
  },
})
