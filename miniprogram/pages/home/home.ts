import { call, quietly } from '../../services/cloud/call'
import { keepCategories } from '../../services/cloud/categories'
import { currentMe, homeWords, type Me, rememberedMe } from '../../services/cloud/session'
import { unreadMessages } from '../../services/cloud/unread'
import { land } from '../../services/page/landing'
import {
  chooseMode,
  declineElder,
  type Mode,
  modeClass,
  shouldOfferElder,
} from '../../services/page/mode'
import { withPullDown } from '../../services/page/page-parts'
import { empty, failed, loading, type PageState, ready } from '../../services/page/page-state'
import { open, openAsk, pickBuilding } from '../../services/page/routes'
import { scanAndOpen } from '../../services/page/scan'
import { type Ask, type MyCard, myCards } from '../../services/words/report-words'

type OnCard = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string; ask: Ask }>
type OnMode = WechatMiniprogram.BaseEvent<Record<string, never>, { mode: Mode }>

const nothingOpen = empty({
  title: '没有在办的事',
  words: '看到哪儿不对劲，拍张照说一声。会告诉您谁来办、什么时候办好。',
})

/** The resident's front door: who answers for my home, one way to say something, what I said. */
Page({
  ...withPullDown,

  data: {
    mode: '',
    /** Set once it is known who holds this phone, be it from the last visit. */
    known: false,
    home: '',
    note: '',
    worker: '',
    phone: '',
    offersElder: false,
    /** Messages that were not read yet. */
    unread: 0,
    cards: [] as MyCard[],
    state: loading as PageState,
  },

  /** WeChat titles whatever page is in front: only while this one is may it do so. */
  inFront: false,

  onLoad() {
    land().catch(quietly)
    keepCategories().catch(quietly)
  },

  onShow() {
    this.inFront = true
    this.setData({ mode: modeClass(), offersElder: shouldOfferElder() })
    const me = rememberedMe()
    if (me) this.showMe(me)
    void this.load()
    void this.countUnread()
  },

  onHide() {
    this.inFront = false
  },

  onUnload() {
    this.inFront = false
  },

  async load() {
    try {
      const [me, mine, again] = await Promise.all([
        currentMe(),
        call('report.mine', { over: false }),
        call('rating.askedAgain', {}),
      ])
      this.showMe(me)
      const cards = myCards(mine.cards, again.cards)
      this.setData({ cards, state: cards.length > 0 ? ready : nothingOpen })
    } catch (failure) {
      if (this.data.state.kind !== 'ready') this.setData({ state: failed(failure) })
    }
  },

  showMe({ home }: Me) {
    this.setData({
      known: true,
      home: home ? homeWords(home) : '',
      note: home ? `${home.gridName} · ${home.name}` : '',
      worker: home?.worker?.name ?? '',
      phone: home?.worker?.phone ?? '',
    })
    const title = home ? `家在${home.estate}` : '家在'
    if (this.inFront) void wx.setNavigationBarTitle({ title })
  },

  report() {
    open('/packages/resident/report/report', {})
  },

  affair() {
    open('/packages/resident/affair/affair', {})
  },

  scan() {
    void scanAndOpen()
  },

  async countUnread() {
    this.setData({ unread: await unreadMessages() })
  },

  inbox() {
    open('/packages/resident/inbox/inbox', {})
  },

  grid() {
    const place = rememberedMe()?.home?.building
    if (place) open('/packages/resident/grid/grid', { place })
  },

  pickHome() {
    pickBuilding('home', () => void this.load())
  },

  openReport({ currentTarget }: OnCard) {
    open('/packages/resident/detail/detail', { id: currentTarget.dataset.id })
  },

  answer({ currentTarget }: OnCard) {
    const { id, ask } = currentTarget.dataset
    openAsk(ask, id)
  },

  board() {
    open('/packages/resident/board/board', {})
  },

  all() {
    open('/packages/resident/reports/reports', {})
  },

  chooseMode({ currentTarget }: OnMode) {
    chooseMode(currentTarget.dataset.mode)
    this.setData({ mode: modeClass(), offersElder: false })
  },

  keepMode() {
    declineElder()
    this.setData({ offersElder: false })
  },
})
