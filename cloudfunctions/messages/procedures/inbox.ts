import * as v from 'valibot'
import type { Matter } from '../../../miniprogram/contract/matter.ts'
import type { MessageKind } from '../../../miniprogram/contract/message.ts'
import { everyone } from '../../core/procedure/caller.ts'
import { after, onePage, pageOf } from '../../core/procedure/page.ts'
import { procedure } from '../../core/procedure/procedure.ts'
import { messages } from '../message-record.ts'
import { readUnread } from '../read-unread.ts'

/** A message as its reader sees it; `at` is epoch ms. */
export type MessageView = {
  id: string
  kind: MessageKind
  title: string
  number: string
  words: string
  target: Matter
  at: number
  unread: boolean
}

/** A page of the caller's messages, the newest first; how many are unread, and the `after` of older ones. */
export const myInbox = procedure({
  who: everyone,
  input: v.strictObject({ after }),
  async run({ db, caller, input }): Promise<{
    messages: MessageView[]
    unread: number
    next: string
  }> {
    const mine = { person: caller.id }
    const [found, unread] = await Promise.all([
      db.find(messages, mine, onePage('at', 'down', input.after)),
      readUnread(db, caller.id),
    ])
    const { shown, next } = pageOf(found, ({ at, _id }) => ({ at, id: _id }))
    const views = shown.map(({ _id, person: _, unread, ...message }) => ({
      ...message,
      id: _id,
      unread: unread === true,
    }))
    return { messages: views, unread, next }
  },
})
