import * as v from 'valibot'
import { everyone } from '../../core/procedure/caller.ts'
import { procedure } from '../../core/procedure/procedure.ts'
import { readUnread } from '../read-unread.ts'

/** How many messages the caller has not read, 100 at most. */
export const countUnread = procedure({
  who: everyone,
  input: v.strictObject({}),
  run: async ({ db, caller }) => ({ unread: await readUnread(db, caller.id) }),
})
