import { asCallError, call, quietly } from '../../../services/cloud/call'
import { load } from '../../../services/page/page-life'
import { pageData, withReload } from '../../../services/page/page-parts'
import { empty, ready } from '../../../services/page/page-state'
import { type Message, type Row, rowsOf } from './message-rows'
import { openTarget } from './open-target'

type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>

const nothing = empty({
  title: '还没有消息',
  words: '谁受理了、有了进展、办结了，都会在这儿告诉您。',
})

/** 消息: all that this person was told, the newest first; what is shown counts as read. */
Page({
  ...withReload,

  data: {
    ...pageData,
    rows: [] as Row[],
    more: false,
  },

  messages: [] as Message[],

  load() {
    return load(this, async () => {
      const { messages, unread, more } = await call('message.inbox', {})
      this.messages = messages
      const state = messages.length > 0 ? ready : nothing
      this.setData({ state, rows: rowsOf(messages), more, told: '' })
      const newest = messages[0]
      if (unread > 0 && newest) call('message.read', { upTo: newest.at }).catch(quietly)
    })
  },

  async open({ currentTarget }: OnRow) {
    const message = this.messages.find(({ id }) => id === currentTarget.dataset.id)
    if (!message) return
    try {
      await openTarget(message)
    } catch (failure) {
      this.setData({ told: asCallError(failure).message })
    }
  },
})
