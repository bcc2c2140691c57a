import type { Change } from '../../core/cloud/query.ts'
import type { World } from '../../core/procedure/procedure.ts'
import { describe } from '../../core/procedure/surprise.ts'
import { takeUp } from '../../core/procedure/take-up.ts'
import { putOnBoard } from '../board/board.ts'
import { askAbout } from './ask-about.ts'
import { afterAsking } from './rules/ask.ts'
import { isAllTold } from './rules/told.ts'
import { type Screening, screenings } from './screening-record.ts'

/** How many checks are taken up at once. */
const PAGE = 50

/** How long one that failed stands aside, in ms. */
const LATER = 5 * 60_000

/**
 * Asks WeChat about words and photos that are to be shown, as long as `goOn` says so, and puts on the
 * board what it let through. Whatever is slow, silent or down there holds up nothing else.
 * @returns how many checks were taken up
 */
export const askChecker = (world: World, goOn: () => boolean): Promise<number> =>
  takeUp(
    goOn,
    () => {
      const due = { nextAt: { from: 0, below: world.now + 1 } }
      return world.db.find(screenings, due, { order: { nextAt: 'up' }, limit: PAGE })
    },
    (screening) => attend(world, screening),
  )

/** Asks what is to be asked; of what was told wholly, the report is seen to, and then no more. */
async function attend(world: World, screening: Screening): Promise<boolean> {
  const { db, now, log } = world
  const { _id, changes } = screening
  try {
    if (isAllTold(screening)) await putOnBoard(world, screening.report)
    const change = isAllTold(screening)
      ? seenTo
      : afterAsking(screening, await askAbout(world, screening), now)
    await db.change(screenings, { _id, changes }, change)
    return true
  } catch (surprise) {
    log({ screening: _id, code: 'SCREENING.LATER', ...describe(surprise) })
    const later = { set: { nextAt: now + LATER }, increase: { changes: 1 } }
    return Boolean(await db.change(screenings, { _id }, later))
  }
}

const seenTo: Change<Screening> = { drop: ['nextAt'], increase: { changes: 1 } }
