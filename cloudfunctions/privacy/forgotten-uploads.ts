import { DAY } from '../core/clock/date.ts'
import { removeBelow } from '../core/files/remove-below.ts'
import type { AnyCollection } from '../core/noun.ts'
import type { Context } from '../core/procedure/context.ts'
import type { Work } from '../core/procedure/work.ts'

/** How long an upload may wait for what it was made for, in ms. */
const WAITS = 2 * DAY

/** How long what is due may have waited, in ms; longer, and the timer has been away. */
const BEHIND = DAY / 24

/**
 * The work of removing uploads that nothing names: what is attached is taken over within minutes, so
 * all that has lain there for two days was given up. After a time without a timer it waits until what
 * was attached meanwhile is taken over.
 * @returns the work, which says how many files it removed
 */
export const removeForgottenUploads =
  (records: readonly AnyCollection[]): Work =>
  async (context, goOn) => {
    for (const record of records) if (await isBehind(context, record)) return 0
    const goes = ({ at }: { at: number }) => at < context.now - WAITS
    return removeBelow(context.files, 'u/', { goes, goOn })
  }

/** Whether the timer has yet to see to records of a kind that were due long ago. */
async function isBehind({ db, now }: Context, record: AnyCollection): Promise<boolean> {
  if (!record.indexes.some(({ keys }) => Object.keys(keys)[0] === 'nextAt')) return false
  const due = { nextAt: { from: 0, below: now - BEHIND } }
  return (await db.find(record, due, { limit: 1 })).length > 0
}
