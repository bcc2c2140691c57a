import { call } from '../../../services/cloud/call'
import { refreshMe } from '../../../services/cloud/session'
import { offerMessages } from '../../../services/cloud/subscribe'
import { load, take } from '../../../services/page/page-life'
import { sendingData, withMode, withPullDown } from '../../../services/page/page-parts'
import { empty, ready } from '../../../services/page/page-state'
import { open, pickBuilding } from '../../../services/page/routes'
import { type Done, doneOf } from '../services/done'
import { type Community, communityOfMine } from './board-area'
import { type Chosen, nothingOpen, type OpenView, type Point, viewOpen } from './board-open'

type Tab = 'closed' | 'open'
type OnTab = WechatMiniprogram.BaseEvent<Record<string, never>, { tab: Tab }>
type OnKind = WechatMiniprogram.BaseEvent<Record<string, never>, { kind: string }>
type OnReport = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type OnMarker = WechatMiniprogram.CustomEvent<{ markerId: number }>

const anywhere: Chosen = { category: '', spot: '' }

const homeless = empty({
  title: '先选您家在哪栋楼',
  words: '选好就看得到那儿办得怎样。',
  action: '选一下',
  icon: 'home',
})

/** 看看办得怎样: what was solved in one's community, and what is open there to be met too. */
Page({
  ...withMode,
  ...withPullDown,

  data: {
    ...sendingData,
    community: null as Community | null,
    tab: 'closed' as Tab,
    closed: [] as Done[],
    /** Where the next page of what is closed begins; empty when there is none. */
    next: '',
    open: nothingOpen as OpenView,
  },

  points: [] as readonly Point[],
  chosen: anywhere,

  onLoad() {
    void this.load()
  },

  load() {
    return load(this, async () => {
      const community = await communityOfMine()
      if (!community) return this.setData({ state: homeless })
      const [{ closed, next }, { points }] = await Promise.all([
        call('board.inArea', { community: community.code }),
        call('board.open', { community: community.code }),
      ])
      this.points = points
      this.setData({ state: ready, community, closed: closed.map(doneOf), next })
      this.narrow(this.chosen)
      if (this.data.open.reports.length === 0) this.narrow(anywhere)
    })
  },

  /** Whoever has no home here yet picks one; all else is fetched again. */
  act() {
    if (this.data.state.kind !== 'empty') void this.load()
    else pickBuilding('home', () => void refreshMe().then(() => this.load()))
  },

  choose({ currentTarget }: OnTab) {
    this.setData({ tab: currentTarget.dataset.tab, told: '' })
  },

  async more() {
    const { community, next, closed } = this.data
    if (!community || !next) return
    await load(this, async () => {
      const page = await call('board.inArea', { community: community.code, after: next })
      // It was asked for twice: by a tap, and by reaching the bottom.
      if (next !== this.data.next) return
      this.setData({ closed: [...closed, ...page.closed.map(doneOf)], next: page.next })
    })
  },

  onReachBottom() {
    if (this.data.tab === 'closed') void this.more()
  },

  narrow(chosen: Chosen) {
    this.chosen = chosen
    this.setData({ open: viewOpen(this.points, chosen), told: '' })
  },

  /** A second tap on the same kind or place shows all again. */
  chooseKind({ currentTarget }: OnKind) {
    const { kind } = currentTarget.dataset
    this.narrow({ category: kind === this.chosen.category ? '' : kind, spot: '' })
  },

  chooseSpot({ detail }: OnMarker) {
    const spot = this.data.open.spots[detail.markerId] ?? ''
    this.narrow({ ...this.chosen, spot: spot === this.chosen.spot ? '' : spot })
  },

  async follow({ currentTarget }: OnReport) {
    offerMessages('result')
    const { id } = currentTarget.dataset
    const words = { busy: id, done: '记下了，办好也告诉您', lost: '网断了，还没记下' }
    const action = () => call('follow.report', { reportId: id })
    await take(this, words, action)
  },

  async unfollow({ currentTarget }: OnReport) {
    const { id } = currentTarget.dataset
    const words = { busy: id, done: '不跟了', lost: '网断了，还没取消' }
    await take(this, words, () => call('follow.report', { reportId: id, follow: false }))
  },

  openDone({ currentTarget }: OnReport) {
    open('/packages/resident/solved/solved', { id: currentTarget.dataset.id })
  },

  year() {
    const { community } = this.data
    if (community) open('/packages/resident/year/year', { area: community.code })
  },

  report() {
    open('/packages/resident/report/report', {})
  },
})
