import type { Row } from '../../../components/desk/desk-list/desk-row'
import { rowsOf } from '../../../components/desk/desk-list/desk-rows'
import { wantedOf } from '../../../components/desk/desk-list/desk-scopes'
import { emptyOf, sentenceOf } from '../../../components/desk/desk-list/desk-words'
import { fetchList } from '../../../components/desk/desk-list/fetch-list'
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
  },

  onLoad(query: { area?: string }) {
    aboutArea.onLoad.call(this, query)
    this.setData({ street: this.area.length === 9 })
  },

  load() {
    return load(this, async () => {
      const { scope } = this.data
      const wanted = wantedOf('supervisor', scope, this.area)
      const [list, appeals] = await Promise.all([
        fetchList(wanted),
        fetchList(wantedOf('supervisor', 'appeals', this.area)),
      ])
      if (scope !== this.data.scope) return
      const rows = rowsOf(wanted, list.cards)
      const state = rows.length > 0 ? ready : emptyOf(scope)
      const tabs = tabsWith(appeals.cards.length)
      this.setData({ state, sentence: sentenceOf(scope, list), tabs, rows, told: '' })
    })
  },

  chooseScope({ currentTarget }: OnScope) {
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
