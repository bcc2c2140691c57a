import * as v from 'valibot'
import { everyone } from '../../core/procedure/caller.ts'
import { procedure } from '../../core/procedure/procedure.ts'
import { messages } from '../message-record.ts'
import { readUnread } from '../read-unread.ts'

/** A moment, epoch ms. */
const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15))

/** Marks the caller's messages as read that came until a moment; says how many are left. */
export const markRead = procedure({
  who: everyone,
  input: v.strictObject({ upTo: moment }),
  async run({ db, caller, input }) {
    const until = { from: 0, below: input.upTo + 1 }
    const where = { person: caller.id, unread: true, at: until }
    await db.changeAll(messages, where, { drop: ['unread'] })
    return { unread: await readUnread(db, caller.id) }
  },
})
