import { DAY } from '../core/clock/date.ts'
import { removeBelow } from '../core/files/remove-below.ts'
import type { AnyCollection } from '../core/noun.ts'
import type { Context } from '../core/procedure/context.ts'
import type { Work } from '../core/procedure/work.ts'

/** How long an upload may wait for what it was made for, in ms. */
const WAITS = 2 * DAY

/** How long something may wait to be taken over, in ms; longer, and the timer has been away, or fails. */
const BEHIND = DAY / 24

/** How far ahead is put what stands aside since it failed, in ms, and a bit. */
const ASIDE = DAY / 24

/**
 * The work of removing uploads that nothing names: what is attached is taken over within minutes, so
 * all that has lain there for two days was given up. As long as anything that was attached longer ago
 * than an hour is not taken over, since the timer was away or since it fails, nothing goes.
 * @returns the work, which says how many files it removed
 * @throws Error while something waits to be taken over: it is left for the next minute or night
 */
export const removeForgottenUploads =
  (records: readonly AnyCollection[]): Work =>
  async (context, goOn) => {
    for (const record of records) {
      if (await isBehind(context, record)) throw new Error(`${record.name} are behind`)
    }
    const goes = ({ at }: { at: number }) => at < context.now - WAITS
    return removeBelow(context.files, 'u/', { goes, goOn })
  }

/**
 * Whether the outbox of a record of a kind has waited long: it closes, or is put ahead, with the write
 * that names what was taken over, and not before. Read by when the timer next looks, which has an index.
 */
async function isBehind({ db, now }: Context, record: AnyCollection): Promise<boolean> {
  if (!record.indexes.some(({ keys }) => Object.keys(keys)[0] === 'nextAt')) return false
  const due = {
    nextAt: { from: 0, below: now + ASIDE },
    'outbox.resumeAt': { from: 0, below: now - BEHIND },
  }
  return (await db.find(record, due, { limit: 1 })).length > 0
}
