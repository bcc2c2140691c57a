import type { FigureName } from '../../../contract/figure'
import { call } from '../../../services/cloud'
import { type Figure, withUnit } from '../../../services/figure-words'
import { modeClass } from '../../../services/mode'
import { load } from '../../../services/page-life'
import { empty, loading, type PageState, ready } from '../../../services/page-state'
import { type Period, periodWords } from '../../../services/periods'
import { open } from '../../../services/routes'
import { type Row, rowsOf, type Share, type ShareTab, sharesOf } from './view'

type OnShare = WechatMiniprogram.BaseEvent<Record<string, never>, { share: Share }>
type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Query = { area?: string; period?: Period; figure?: FigureName; category?: string }

const none = empty({ title: '一件也没有', words: '换一组看看。' })

/** The very reports that a figure is reckoned from. */
Page({
  data: {
    mode: '',
    state: loading as PageState,
    told: '',
    /** Of what, where and when, in words. */
    about: '',
    /** The figure with its value. */
    title: '',
    ways: [] as Figure[],
    shares: [] as ShareTab[],
    share: 'whole' as Share,
    rows: [] as Row[],
    /** Where the next page begins; empty at the end. */
    next: '',
  },

  /** What the figure is of. */
  of: { area: '', period: '', figure: 'total' } as Required<Omit<Query, 'category'>> & Query,

  onLoad({ area = '', period = '', figure = 'total', category }: Query) {
    this.of = { area, period, figure, ...(category && { category }) }
    void this.load()
  },

  onShow() {
    this.setData({ mode: modeClass() })
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  onReachBottom() {
    void this.more()
  },

  /** The figure as it is now, and the beginning of its list. */
  load() {
    return load(this, async () => {
      const { areaName, category, figures } = await call('figure.inArea', this.of)
      const figure = figures.find(({ name }) => name === this.of.figure)
      if (!figure) return
      const { label, value } = figure
      const about = [areaName, periodWords(this.of.period), category?.name]
        .filter(Boolean)
        .join(' · ')
      const title = `${label} ${withUnit(figure, value)}`
      this.setData({ about, title, ways: [figure], shares: sharesOf(figure) })
      await this.list()
    })
  },

  choose({ currentTarget }: OnShare) {
    this.setData({ share: currentTarget.dataset.share, told: '', rows: [], state: loading })
    void load(this, () => this.list())
  },

  /** The beginning of a list, unless another one is wanted by the time it is here. */
  async list() {
    const { share } = this.data
    const { rows, next } = await this.page('')
    if (share !== this.data.share) return
    this.setData({ rows, next, told: '', state: rows.length > 0 ? ready : none })
  },

  more() {
    const { share, next } = this.data
    if (!next) return
    return load(this, async () => {
      const page = await this.page(next)
      if (share !== this.data.share || next !== this.data.next) return
      this.setData({ rows: [...this.data.rows, ...page.rows], next: page.next, told: '' })
    })
  },

  /** One page of the list; the cloud may look through many reports before it finds the first. */
  async page(after: string): Promise<{ rows: Row[]; next: string }> {
    const { share } = this.data
    const { cards, next } = await call('figure.reports', {
      ...{ ...this.of, share },
      ...(after && { after }),
    })
    return cards.length === 0 && next ? this.page(next) : { rows: rowsOf(cards), next }
  },

  open({ currentTarget }: OnRow) {
    open('/packages/steward/report/report', { id: currentTarget.dataset.id })
  },
})
