import type { Change } from '../../core/cloud/query.ts'
import type { Context } from '../../core/procedure/context.ts'
import { describe } from '../../core/procedure/surprise.ts'
import { takeUp } from '../../core/procedure/take-up.ts'
import type { Work } from '../../core/procedure/work.ts'
import { askAbout } from './ask-about.ts'
import { afterAsking } from './rules/ask.ts'
import { hasAllVerdicts } from './rules/verdict.ts'
import { type Screening, screenings } from './screening-record.ts'

/** How many checks are taken up at once. */
const PAGE = 50

/** How long one stands aside that failed, or with which the timer was cut off, in ms. */
const LATER = 5 * 60_000

/** Looks at a report again after a new verdict of the checker. */
type SeeTo = (context: Context, report: string) => Promise<void>

/**
 * Work for a timer: asks WeChat about words and photos that are to be shown, as long as `goOn` says
 * so, and has reports `seenTo` that have all their verdicts. Whatever is slow, silent or down there
 * holds up nothing else.
 * @returns the work, which says how many checks were taken up
 */
export const askChecker =
  (seeTo: SeeTo): Work =>
  (context, goOn) =>
    takeUp(
      goOn,
      () => {
        const due = { nextAt: { from: 0, below: context.now + 1 } }
        return context.db.find(screenings, due, { order: { nextAt: 'up' }, limit: PAGE })
      },
      (screening) => attend(context, screening, seeTo),
    )

/** Asks what is to be asked; with all verdicts there, it looks at the report once, and never again. */
async function attend(context: Context, screening: Screening, seeTo: SeeTo): Promise<boolean> {
  const { db, now, log } = context
  const { _id, changes } = screening
  try {
    if (hasAllVerdicts(screening)) return await seeToOnce(context, screening, seeTo)
    const change = afterAsking(screening, await askAbout(context, screening), now)
    await db.change(screenings, { _id, changes }, change)
    return true
  } catch (surprise) {
    log({ screening: _id, code: 'SCREENING.LATER', ...describe(surprise) })
    return Boolean(await db.change(screenings, { _id }, standAside(now)))
  }
}

/** Claimed before it is seen to: one that ended the function would not be back in a minute. */
async function seeToOnce(context: Context, screening: Screening, seeTo: SeeTo): Promise<boolean> {
  const { db, now } = context
  const { _id, changes } = screening
  const claimed = await db.change(screenings, { _id, changes }, standAside(now))
  if (!claimed) return false
  await seeTo(context, screening.report)
  await db.change(screenings, { _id, changes: claimed.changes }, seenTo)
  return true
}

const standAside = (now: number): Change<Screening> => ({
  set: { nextAt: now + LATER },
  increase: { changes: 1 },
})

const seenTo: Change<Screening> = { drop: ['nextAt'], increase: { changes: 1 } }
