import type { Row } from '../../../components/desk/desk-list/desk-row'
import { rowsOf } from '../../../components/desk/desk-list/desk-rows'
import { wantedOf } from '../../../components/desk/desk-list/desk-scopes'
import { emptyOf, sentenceOf } from '../../../components/desk/desk-list/desk-words'
import { fetchList, fetchMore, type List } from '../../../components/desk/desk-list/fetch-list'
import { load } from '../../../services/page/page-life'
import { aboutArea, pageData, withReload } from '../../../services/page/page-parts'
import { loading, ready } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'
import { type Scope, tabsWith } from './remedy-tabs'

type OnScope = WechatMiniprogram.BaseEvent<Record<string, never>, { scope: Scope }>
type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>

/** 差评整改: the bad ratings that were given by name, for whoever follows them up. */
Page({
  ...withReload,
  ...aboutArea,

  data: {
    ...pageData,
    areaName: '',
    /** Whether the area is a street, whose months are looked at community by community. */
    street: false,
    tabs: tabsWith(0),
    scope: 'remedies' as Scope,
    sentence: '',
    rows: [] as Row[],
    next: '',
  },

  /** The pages that are here, of the tab that is open. */
  list: undefined as List | undefined,

  onLoad(query: { area?: string }) {
    aboutArea.onLoad.call(this, query)
    this.setData({ street: this.area.length === 9 })
  },

  load() {
    return load(this, async () => {
      const { scope } = this.data
      const wanted = wantedOf('supervisor', scope, this.area)
      const [list, appeals] = await Promise.all([
        fetchList(wanted, this.list?.cards.length),
        fetchList(wantedOf('supervisor', 'appeals', this.area)),
      ])
      if (scope !== this.data.scope) return
      this.show(list)
      this.setData({ tabs: tabsWith(appeals.cards.length) })
    })
  },

  show(list: List) {
    this.list = list
    const { scope } = this.data
    const rows = rowsOf(wantedOf('supervisor', scope, this.area), list)
    const state = rows.length > 0 ? ready : emptyOf(scope)
    this.setData({ state, sentence: sentenceOf(scope, list), rows, next: list.next, told: '' })
  },

  /** Goes on behind what is shown, unless it was asked for twice or listed anew meanwhile. */
  async more() {
    const { list } = this
    if (!list?.next) return
    await load(this, async () => {
      const longer = await fetchMore(wantedOf('supervisor', this.data.scope, this.area), list)
      if (list === this.list) this.show(longer)
    })
  },

  onReachBottom() {
    void this.more()
  },

  chooseScope({ currentTarget }: OnScope) {
    this.list = undefined
    this.setData({ scope: currentTarget.dataset.scope, state: loading, sentence: '', rows: [] })
    void this.load()
  },

  open({ currentTarget }: OnRow) {
    open('/packages/supervisor/remedy/remedy', { id: currentTarget.dataset.id })
  },

  review() {
    open('/packages/supervisor/review/review', { area: this.area })
  },
})
