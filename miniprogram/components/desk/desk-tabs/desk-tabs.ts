import type { DeskScope } from '../../../contract/desk'
import type { List } from '../desk-list/fetch-list'
import { countedTabs } from './counted-tabs'

type OnScope = WechatMiniprogram.BaseEvent<Record<string, never>, { scope: DeskScope }>

/** The lists of a leader's desk, each with how much lies on it. Emits `choose` with a scope. */
Component({
  properties: {
    /** Tabs, and how much lies on their lists; nothing while that is not known. */
    tabs: Array,
    counts: { type: null, value: {} as List['counts'] },
    /** Which one is open. */
    scope: String,
  },
  data: { counted: [] as ReturnType<typeof countedTabs> },
  observers: {
    'tabs, counts'() {
      this.setData({ counted: countedTabs(this.data.tabs, this.data.counts) })
    },
  },
  methods: {
    choose({ currentTarget }: OnScope) {
      this.triggerEvent('choose', { scope: currentTarget.dataset.scope })
    },
  },
})
