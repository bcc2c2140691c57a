import type { Procedures } from '../../../../typings/procedures'
import { asCallError, call } from '../../../services/cloud/call'
import { rememberedMe } from '../../../services/cloud/session'
import { withReload } from '../../../services/page/page-parts'
import { empty, failed, loading, type PageState, ready } from '../../../services/page/page-state'
import { open, openAsk } from '../../../services/page/routes'
import { type Ask, type MyCard, myCards } from '../../../services/words/report-words'
import { urge, urged } from '../services/urge'

type Tab = 'open' | 'over' | 'followed'
type OnTab = WechatMiniprogram.BaseEvent<Record<string, never>, { tab: Tab }>
type OnCard = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string; ask: Ask }>

const report = { action: '我要反映', icon: 'camera' }

const nothing: Record<Tab, PageState> = {
  open: empty({ ...report, title: '没有在办的诉求', words: '看到哪儿不对劲，拍张照说一声。' }),
  over: empty({ title: '还没有办完的', words: '您说过解决没解决的，都在这儿。' }),
  followed: empty({
    title: '还没跟过别人的事',
    words: '反映时看到邻居说过同一件，可以点“我也遇到”。',
  }),
}

/** 我的诉求: mine that are open or over, and those of neighbours that I met too. */
Page({
  ...withReload,

  data: {
    mode: '',
    tabs: [
      { tab: 'open', label: '未结' },
      { tab: 'over', label: '已结' },
      { tab: 'followed', label: '我也遇到' },
    ],
    tab: 'open' as Tab,
    cards: [] as MyCard[],
    followed: [] as Procedures['follow.mine']['result']['cards'],
    /** What came of urging for one of them. */
    urged: { id: '', told: '' },
    more: false,
    state: loading as PageState,
    worker: rememberedMe()?.home?.worker?.name ?? '',
    phone: rememberedMe()?.home?.worker?.phone ?? '',
  },

  onLoad({ tab }: { tab?: string }) {
    if (tab === 'followed') this.setData({ tab })
  },

  choose({ currentTarget }: OnTab) {
    this.setData({ tab: currentTarget.dataset.tab, state: loading })
    void this.load()
  },

  /** Only the answer for the tab that is still open counts. */
  async load() {
    const { tab } = this.data
    try {
      const found = await this.ask(tab)
      if (tab !== this.data.tab) return
      const none = found.cards.length + found.followed.length === 0
      this.setData({ ...found, state: none ? nothing[tab] : ready })
    } catch (failure) {
      if (tab === this.data.tab) this.setData({ state: failed(failure) })
    }
  },

  async ask(tab: Tab) {
    if (tab === 'followed') {
      const { cards } = await call('follow.mine', {})
      return { followed: cards, cards: [], more: false }
    }
    const { cards, more } = await call('report.mine', { over: tab === 'over' })
    return { cards: myCards(cards), followed: [], more }
  },

  async urge({ currentTarget }: OnCard) {
    const { id } = currentTarget.dataset
    try {
      await urge(id)
      this.setData({ urged: { id, told: urged } })
    } catch (failure) {
      this.setData({ urged: { id, told: asCallError(failure).message } })
    }
  },

  /** What the state offers: a report of one's own where there is none, else another try. */
  act() {
    if (this.data.state.kind === 'empty') open('/packages/resident/report/report', {})
    else void this.load()
  },

  openReport({ currentTarget }: OnCard) {
    open('/packages/resident/detail/detail', { id: currentTarget.dataset.id })
  },

  answer({ currentTarget }: OnCard) {
    const { id, ask } = currentTarget.dataset
    openAsk(ask, id)
  },
})
