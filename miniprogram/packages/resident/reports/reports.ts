import type { Procedures } from '../../../../typings/procedures'
import { asCallError, call } from '../../../services/cloud/call'
import { fetchNext, fetchPages } from '../../../services/cloud/pages'
import { rememberedMe } from '../../../services/cloud/session'
import { load } from '../../../services/page/page-life'
import { withReload } from '../../../services/page/page-parts'
import { empty, failed, loading, type PageState, ready } from '../../../services/page/page-state'
import { open, openAsk } from '../../../services/page/routes'
import { type Ask, type Card, type MyCard, myCards } from '../../../services/words/report-words'
import { urge, urged } from '../services/urge'

type Tab = 'open' | 'over' | 'followed'
type Followed = Procedures['follow.mine']['result']['cards'][number]
type List = { cards: (Card | Followed)[]; next: string }
type OnTab = WechatMiniprogram.BaseEvent<Record<string, never>, { tab: Tab }>
type Typed = WechatMiniprogram.Input
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

/** A page of each tab's list. */
const asked: Record<Tab, (at: { after?: string }) => Promise<List>> = {
  open: (at) => call('report.mine', { over: false, ...at }),
  over: (at) => call('report.mine', { over: true, ...at }),
  followed: (at) => call('follow.mine', at),
}

/** What stands there while nothing was found. */
const nothingFound = empty({
  title: '换个说法再找找',
  words: '编号、楼栋、什么事、写过的话，都能找，办完的也在里面。',
})

const isMine = (card: Card | Followed): card is Card => 'title' in card

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
    followed: [] as Followed[],
    /** What is being typed, and what was looked for; empty while the tab's list is shown. */
    typed: '',
    sought: '',
    sentence: '',
    /** What came of what was done on one of them. */
    done: { id: '', told: '' },
    next: '',
    /** Why the list went no further. */
    told: '',
    state: loading as PageState,
    worker: rememberedMe()?.home?.worker?.name ?? '',
    phone: rememberedMe()?.home?.worker?.phone ?? '',
  },

  /** The pages that are here, of the tab that is open. */
  list: undefined as List | undefined,

  onLoad({ tab }: { tab?: string }) {
    if (tab === 'followed') this.setData({ tab })
  },

  choose({ currentTarget }: OnTab) {
    this.list = undefined
    this.setData({ tab: currentTarget.dataset.tab, state: loading, typed: '', sought: '' })
    void this.load()
  },

  type({ detail }: Typed) {
    this.setData({ typed: detail.value })
  },

  /** Looks through all that is mine, over or not; nothing typed shows the tab's list again. */
  seek() {
    this.list = undefined
    this.setData({ sought: this.data.typed.trim(), state: loading })
    void this.load()
  },

  clear() {
    this.setData({ typed: '' })
    this.seek()
  },

  /** Only the answer for what is still asked counts: the tab that is open, or what is looked for. */
  async load() {
    const { tab, sought } = this.data
    const stillAsked = () => tab === this.data.tab && sought === this.data.sought
    try {
      const list = await (sought
        ? this.find(sought)
        : fetchPages(asked[tab], this.list?.cards.length ?? 0))
      if (stillAsked()) this.show(list)
    } catch (failure) {
      if (stillAsked()) this.setData({ state: failed(failure) })
    }
  },

  async find(sought: string): Promise<List> {
    const { cards, more } = await call('report.findMine', { sought })
    const sentence = more ? `找到的太多，先列 ${cards.length} 件` : `找到 ${cards.length} 件`
    if (sought === this.data.sought) this.setData({ sentence })
    return { cards, next: '' }
  },

  show(list: List) {
    this.list = list
    const [mine, followed] = [list.cards.filter(isMine), list.cards.filter((it) => !isMine(it))]
    const none = this.data.sought ? nothingFound : nothing[this.data.tab]
    const state = list.cards.length > 0 ? ready : none
    this.setData({ state, cards: myCards(mine), followed, next: list.next, told: '' })
  },

  /** Goes on behind what is shown, unless it was asked for twice or listed anew meanwhile. */
  async more() {
    const { list } = this
    if (!list?.next) return
    await load(this, async () => {
      const longer = await fetchNext(asked[this.data.tab], list)
      if (list === this.list) this.show(longer)
    })
  },

  onReachBottom() {
    void this.more()
  },

  async urge({ currentTarget }: OnCard) {
    const { id } = currentTarget.dataset
    try {
      await urge(id)
      this.setData({ done: { id, told: urged } })
    } catch (failure) {
      this.setData({ done: { id, told: asCallError(failure).message } })
    }
  },

  /** Takes 我也遇到 back; whoever slipped says it again on the board. */
  async unfollow({ currentTarget }: OnCard) {
    const { id } = currentTarget.dataset
    try {
      await call('follow.report', { reportId: id, follow: false })
      await this.load()
    } catch (failure) {
      this.setData({ done: { id, told: asCallError(failure).message } })
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
