import type { Procedures } from '../../../../typings/procedures'
import { asCallError, call } from '../../../services/cloud/call'
import { homeWords, refreshMe } from '../../../services/cloud/session'
import { withMode } from '../../../services/page/page-parts'
import { empty, failed, loading, type PageState, ready } from '../../../services/page/page-state'
import { scanLink } from '../../../services/page/scan'

type Estate = Procedures['place.estates']['result']['estates'][number]
type OnEstate = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type OnBuilding = WechatMiniprogram.BaseEvent<
  Record<string, never>,
  { code: string; words: string }
>

const noneFound = empty({ title: '没找到这个小区', words: '换个名字找，或者扫一下楼门口的码。' })

/**
 * Picks a building by its estate or its code: as home (`use=home`), or as a report's place
 * (`use=report`), which is told to whoever opened this page by the event `picked`.
 */
Page({
  ...withMode,

  data: {
    mode: '',
    typed: '',
    estates: [] as Estate[],
    /** The estate whose buildings are shown. */
    unfolded: '',
    state: loading as PageState,
    problem: '',
  },

  use: 'home',
  asked: 0,

  onLoad({ use }: { use?: string }) {
    this.use = use ?? 'home'
    void this.load()
  },

  type({ detail }: WechatMiniprogram.Input) {
    this.setData({ typed: detail.value })
    void this.load()
  },

  /** Answers may come in another order than asked: only the newest counts. */
  async load() {
    this.asked += 1
    const mine = this.asked
    try {
      const { estates } = await call('place.estates', { begins: this.data.typed.trim() })
      if (mine !== this.asked) return
      const state = estates.length > 0 ? ready : noneFound
      this.setData({ estates, state, unfolded: estates[0]?.id ?? '' })
    } catch (failure) {
      if (mine === this.asked) this.setData({ state: failed(failure) })
    }
  },

  unfold({ currentTarget }: OnEstate) {
    const { id } = currentTarget.dataset
    this.setData({ unfolded: id === this.data.unfolded ? '' : id })
  },

  async scan() {
    const link = await scanLink()
    if (!link) return
    try {
      const home = await call('place.byCode', { link })
      await this.take(home.building, homeWords(home))
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message })
    }
  },

  pick({ currentTarget }: OnBuilding) {
    const { code, words } = currentTarget.dataset
    void this.take(code, words)
  },

  async take(building: string, words: string) {
    try {
      if (this.use === 'home') {
        await call('person.chooseHome', { building })
        await refreshMe()
      }
      this.getOpenerEventChannel().emit?.('picked', { building, words })
      void wx.navigateBack()
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message })
    }
  },
})
