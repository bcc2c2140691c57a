import type { FigureName } from '../../../contract/figure'
import { call } from '../../../services/cloud/call'
import { load } from '../../../services/page/page-life'
import { pageData, withMode, withPullDown } from '../../../services/page/page-parts'
import { empty, loading, ready } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'
import { type Figure, withUnit } from '../../../services/words/figure-words'
import { type Period, periodWords } from '../../../services/words/periods'
import { type Row, rowsOf, type Share, type ShareTab, sharesOf } from './figure-reports-view'

type OnShare = WechatMiniprogram.BaseEvent<Record<string, never>, { share: Share }>
type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Query = { area?: string; period?: Period; figure?: FigureName; category?: string }

/** A page of the list: where it begins, for the cloud, and the place of its first, from 1 on. */
type Leaf = { after: string; first: number }

const begin: Leaf = { after: '', first: 1 }
const begun: readonly Leaf[] = [begin]

const none = empty({ title: '一件也没有', words: '换一组看看。' })

/** The very reports that a figure is reckoned from. */
Page({
  ...withMode,
  ...withPullDown,

  data: {
    ...pageData,
    /** Of what, where and when, in words. */
    about: '',
    /** The figure with its value. */
    title: '',
    formulas: [] as Figure[],
    shares: [] as ShareTab[],
    /** Nothing until it is known what can be listed: first what counts. */
    share: '' as Share | '',
    rows: [] as Row[],
    /** The place of the first that is shown in the whole list, from 1 on. */
    first: 1,
    /** Where the next page begins; empty at the end. */
    next: '',
  },

  /** What the figure is of. */
  of: { area: '', period: '', figure: 'total' } as Required<Omit<Query, 'category'>> & Query,

  /** The pages turned so far, the last in front: of a long list the phone holds one at a time. */
  turned: begun,

  onLoad({ area = '', period = '', figure = 'total', category }: Query) {
    this.of = { area, period, figure, ...(category && { category }) }
    void this.load()
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
      const shares = sharesOf(figure)
      const kept = shares.find(({ share }) => share === this.data.share) ?? shares[0]
      this.setData({ about, title, formulas: [figure], shares, share: kept?.share ?? 'part' })
      await this.turn(begun)
    })
  },

  choose({ currentTarget }: OnShare) {
    this.setData({ share: currentTarget.dataset.share, told: '', state: loading })
    void load(this, () => this.turn(begun))
  },

  /** Shows the last of these pages, unless another list is wanted by the time it is here. */
  async turn(turned: readonly Leaf[]) {
    const { share } = this.data
    const { after, first } = turned.at(-1) ?? begin
    const { rows, next } = await this.page(after)
    if (share !== this.data.share) return
    this.turned = turned
    this.setData({ rows, first, next, told: '', state: rows.length > 0 ? ready : none })
    void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
  },

  forth() {
    const { first, next, rows } = this.data
    void load(this, () => this.turn([...this.turned, { after: next, first: first + rows.length }]))
  },

  back() {
    void load(this, () => this.turn(this.turned.slice(0, -1)))
  },

  /** One page of the list; the cloud may look through many reports before it finds the first. */
  async page(after: string): Promise<{ rows: Row[]; next: string }> {
    const { share } = this.data
    const { cards, next } = await call('figure.reports', {
      ...{ ...this.of, share: share || 'part' },
      ...(after && { after }),
    })
    return cards.length === 0 && next ? this.page(next) : { rows: rowsOf(cards), next }
  },

  open({ currentTarget }: OnRow) {
    open('/packages/steward/report/report', { id: currentTarget.dataset.id })
  },
})
