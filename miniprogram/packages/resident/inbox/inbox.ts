import { asCallError, call, quietly } from '../../../services/cloud/call'
import { fetchNext, fetchPages } from '../../../services/cloud/pages'
import { load } from '../../../services/page/page-life'
import { pageData, withReload } from '../../../services/page/page-parts'
import { empty, ready } from '../../../services/page/page-state'
import { type Row, rowsOf } from './message-rows'
import { openTarget } from './open-target'

type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string; record: string }>

/** A page of messages. */
async function fetchPage(at: { after?: string }) {
  const { messages, ...rest } = await call('message.inbox', at)
  return { ...rest, cards: messages }
}

type List = Awaited<ReturnType<typeof fetchPage>>

const nothing = empty({
  title: '还没有消息',
  words: '谁受理了、有了进展、办结了，都会在这儿告诉您。',
})

/** 消息: all that this person was told, a card for each record, the newest first; what is shown counts as read. */
Page({
  ...withReload,

  data: {
    ...pageData,
    rows: [] as Row[],
    next: '',
  },

  /** The pages that are here. */
  list: undefined as List | undefined,
  /** The records of which all that was told is shown. */
  unfolded: [] as readonly string[],

  load() {
    return load(this, async () => {
      const list = await fetchPages(fetchPage, this.list?.cards.length ?? 0)
      this.show(list)
      const newest = list.cards[0]
      if (list.unread > 0 && newest) call('message.read', { upTo: newest.at }).catch(quietly)
    })
  },

  show(list: List) {
    this.list = list
    const state = list.cards.length > 0 ? ready : nothing
    this.setData({ state, rows: rowsOf(list.cards, this.unfolded), next: list.next, told: '' })
  },

  /** Goes on behind what is shown, unless it was asked for twice or listed anew meanwhile. */
  async more() {
    const { list } = this
    if (!list?.next) return
    await load(this, async () => {
      const longer = await fetchNext(fetchPage, list)
      if (list === this.list) this.show(longer)
    })
  },

  /** Shows all that was told of a record, or its newest alone. */
  unfold({ currentTarget }: OnRow) {
    const { record } = currentTarget.dataset
    const others = this.unfolded.filter((one) => one !== record)
    this.unfolded = others.length < this.unfolded.length ? others : [...others, record]
    if (this.list) this.show(this.list)
  },

  onReachBottom() {
    void this.more()
  },

  async open({ currentTarget }: OnRow) {
    const message = this.list?.cards.find(({ id }) => id === currentTarget.dataset.id)
    if (!message) return
    try {
      await openTarget(message)
    } catch (failure) {
      this.setData({ told: asCallError(failure).message })
    }
  },
})
