import { call } from '../../../services/cloud/call'
import { load } from '../../../services/page/page-life'
import { aboutArea, pageData, withReload } from '../../../services/page/page-parts'
import { loading, ready } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'
import { emptyOf, type Row, rowsOf, type Scope, sentenceOf, tabsWith } from './remedy-rows'

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
    scope: 'open' as Scope,
    sentence: '',
    rows: [] as Row[],
  },

  onLoad(query: { area?: string }) {
    aboutArea.onLoad.call(this, query)
    this.setData({ street: this.area.length === 9 })
  },

  load() {
    return load(this, async () => {
      const { area } = this
      const { scope } = this.data
      const [{ cards, more }, appeals] = await Promise.all([
        call('remedy.inArea', { area, scope }),
        call('remedy.inArea', { area, scope: 'appeals' }),
      ])
      if (scope !== this.data.scope) return
      const state = cards.length > 0 ? ready : emptyOf(scope)
      const sentence = sentenceOf(scope, cards, more)
      const tabs = tabsWith(appeals.cards.length)
      this.setData({ state, sentence, tabs, rows: rowsOf(cards), told: '' })
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
