import * as v from 'valibot'
import type { Matter } from '../../../miniprogram/contract/matter.ts'
import type { MessageKind } from '../../../miniprogram/contract/message.ts'
import { everyone } from '../../core/procedure/caller.ts'
import { procedure } from '../../core/procedure/procedure.ts'
import { messages } from '../message-record.ts'
import { readUnread } from '../read-unread.ts'

/** How many messages are shown. */
const SHOWN = 50

/** A message as its reader sees it; `at` is epoch ms. */
export type MessageView = {
  id: string
  kind: MessageKind
  title: string
  words: string
  target: Matter
  at: number
  unread: boolean
}

/** The caller's messages, the newest first; how many are unread, and whether there are older ones. */
export const myInbox = procedure({
  who: everyone,
  input: v.strictObject({}),
  async run({ db, caller }): Promise<{ messages: MessageView[]; unread: number; more: boolean }> {
    const mine = { person: caller.id }
    const [found, unread] = await Promise.all([
      db.find(messages, mine, { order: { at: 'down' }, limit: SHOWN + 1 }),
      readUnread(db, caller.id),
    ])
    const shown = found.slice(0, SHOWN).map(({ _id, person: _, unread, ...message }) => ({
      ...message,
      id: _id,
      unread: unread === true,
    }))
    return { messages: shown, unread, more: found.length > SHOWN }
  },
})
