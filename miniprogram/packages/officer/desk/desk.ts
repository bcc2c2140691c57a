import { actionToken } from '../../../services/cloud/action-token'
import { areasOf } from '../../../services/cloud/areas'
import { call, quietly } from '../../../services/cloud/call'
import { offerMessages } from '../../../services/cloud/subscribe'
import { unreadMessages } from '../../../services/cloud/unread'
import { switchTo } from '../../../services/page/landing'
import { modeClass } from '../../../services/page/mode'
import { load, take } from '../../../services/page/page-life'
import { sendingData, withPullDown } from '../../../services/page/page-parts'
import { empty, loading, type PageState, ready } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'
import { dayWords } from '../../../services/words/date-words'
import { type Row, rowsOf, sentenceOf } from './whistle-rows'

type Scope = 'open' | 'over'
type OnScope = WechatMiniprogram.BaseEvent<Record<string, never>, { scope: Scope }>
type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>

const scopes: readonly { scope: Scope; label: string }[] = [
  { scope: 'open', label: '在办' },
  { scope: 'over', label: '已结束' },
]

const nothing: Record<Scope, PageState> = {
  open: empty({ title: '吹到您部门的哨会出现在这儿', words: '往下拉，看看有没有新的。' }),
  over: empty({ title: '办完的会出现在这儿', words: '' }),
}

/** 部门工作台: the whistles that call a department, and what is asked of it by when. */
Page({
  ...withPullDown,

  data: {
    ...sendingData,
    line: '',
    scopes,
    scope: 'open' as Scope,
    sentence: '',
    rows: [] as Row[],
    unread: 0,
  },

  onShow() {
    this.setData({ mode: modeClass(), line: dayWords(Date.now()) })
    void this.load()
    void this.sayWhere().catch(quietly)
    void this.countMessages()
  },

  async sayWhere() {
    const names = new Set((await areasOf('officer')).map(({ areaName }) => areaName))
    this.setData({ line: [dayWords(Date.now()), ...names].join(' · ') })
  },

  async countMessages() {
    this.setData({ unread: await unreadMessages() })
  },

  messages() {
    open('/packages/resident/inbox/inbox', {})
  },

  load() {
    return load(this, async () => {
      const { scope } = this.data
      const inbox = await call('whistle.inbox', { scope })
      if (scope !== this.data.scope) return
      const state = inbox.cards.length > 0 ? ready : nothing[scope]
      this.setData({ state, rows: rowsOf(inbox), sentence: sentenceOf(scope, inbox), told: '' })
    })
  },

  chooseScope({ currentTarget }: OnScope) {
    const { scope } = currentTarget.dataset
    this.setData({ scope, state: loading, sentence: '', rows: [], told: '' })
    void this.load()
  },

  open({ currentTarget }: OnRow) {
    open('/packages/officer/whistle/whistle', { id: currentTarget.dataset.id })
  },

  /** Joining takes one tap from here; everything else has its page. */
  act(event: OnRow) {
    const { id } = event.currentTarget.dataset
    const row = this.data.rows.find((one) => one.id === id)
    if (row?.action !== 'join') return this.open(event)
    offerMessages('task')
    const words = { busy: '正在报到…', done: '报到了', lost: '网断了，还没报到' }
    const join = () => call('whistle.join', { whistleId: id, token: actionToken('join', id) })
    void take(this, words, join)
  },

  takeLeave() {
    open('/packages/resident/leave/leave', {})
  },

  toResident() {
    switchTo('resident')
  },
})
