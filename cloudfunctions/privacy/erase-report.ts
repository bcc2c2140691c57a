import type { World } from '../core/procedure/procedure.ts'
import { ratings } from '../matters/rating/rating-record.ts'
import { ratingOf } from '../matters/rating/rules/may-rate.ts'
import { remedies } from '../matters/remedy/remedy-record.ts'
import { remedyOf } from '../matters/remedy/rules/new-remedy.ts'
import { type Report, reports } from '../matters/report/report-record.ts'
import { changeBy, type Step } from '../matters/report/rules/report-step.ts'
import { filesOf } from '../matters/report/rules/said.ts'
import { settle } from '../matters/report/settle.ts'
import { whistles } from '../matters/whistle/whistle-record.ts'
import { messages } from '../messages/message-record.ts'
import { removeFromBoard } from '../published/board/board.ts'
import { screenings } from '../published/screening/screening-record.ts'
import { barePlace, erasedRemedy, erasingStep, leavingStep } from './rules/erased.ts'

/** How often it is tried again when others wrote first. */
const TRIES = 8

/**
 * Withdraws a report of somebody who leaves, if it is open, then takes from it all that was said and
 * shown: files first, so that none is forgotten. Its id has to be on record for {@link eraseAround}.
 * @throws Error when others kept writing: it is left for later
 */
export async function eraseReport(world: World, found: Report, person: string): Promise<void> {
  let report: Report | undefined = found
  for (let tried = 0; tried < TRIES && report?.reporter === person; tried++) {
    if (report.open) await take(world, report, leavingStep(world.now), person)
    else {
      await world.files.remove(filesOf(report))
      await take(world, report, erasingStep(report), person)
    }
    report = await world.db.read(reports, found._id)
  }
  if (report?.reporter === person) throw new Error('others kept writing')
}

/** Takes a step, unless somebody else wrote in between, and does what follows. */
async function take(world: World, report: Report, step: Step, person: string): Promise<void> {
  const by = step.action === 'erase' ? 'system' : person
  const as = step.action === 'erase' ? 'system' : 'reporter'
  const acting = { by, as, at: world.now, token: `leave-${report.version}` } as const
  const seen = { _id: report._id, version: report.version }
  const fresh = await world.db.change(reports, seen, changeBy(report, step, acting, world.city))
  if (fresh) await settle(world, fresh)
}

/** Takes what hangs on a report whose reporter has left; doing it again is harmless. */
export async function eraseAround(world: World, id: string): Promise<void> {
  const { db, sign } = world
  const report = await db.read(reports, id)
  if (!report) return
  const { building } = report.place
  const place = barePlace(report.place).words
  const remedy = sign(remedyOf(id))
  await db.change(ratings, { _id: sign(ratingOf(id)) }, { drop: ['words', 'report'] })
  await db.removeAll(screenings, { report: id })
  await eraseRemedy(world, remedy, place)
  await removeFromBoard(world, id)
  await db.changeAll(whistles, { report: id }, { set: { place } })
  if (building) return
  // Where a pin was, those who follow whistles and remedies were told in the words that somebody typed.
  await db.removeAll(messages, { _id: { from: `${id}-w`, below: `${id}-x` } })
  await db.removeAll(messages, { _id: { from: `${remedy}-`, below: `${remedy}.` } })
}

async function eraseRemedy({ db }: World, _id: string, place: string): Promise<void> {
  const remedy = await db.read(remedies, _id)
  if (!remedy || remedy.reporter === '') return
  const seen = { _id, version: remedy.version }
  const erased = await db.change(remedies, seen, { set: erasedRemedy(remedy, place) })
  if (!erased) throw new Error('others kept writing')
}
