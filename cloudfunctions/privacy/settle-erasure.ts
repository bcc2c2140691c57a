import type { World } from '../core/procedure/procedure.ts'
import { describe } from '../core/procedure/surprise.ts'
import { reports } from '../matters/report/report-record.ts'
import { erasePerson } from './erase-person.ts'
import { eraseAround, eraseReport } from './erase-report.ts'
import { type Erasure, erasures } from './erasure-record.ts'

/**
 * How long an instance may still take calls as somebody who has left (see person/caller), and a
 * bit, in ms: what was written meanwhile goes with a last look after it.
 */
const UNKNOWING = 2 * 60_000

/** How long it stands aside when something failed, in ms. */
const LATER = 60_000

/** How many reports are erased in one go: few enough for a call. */
const PAGE = 5

/**
 * Removes all that is kept of somebody who has left, a page of reports at a time, and looks once
 * more when every instance knows. Each part may be done twice; what fails is left for later.
 * @returns whether it got on
 */
export async function settleErasure(world: World, erasure: Erasure): Promise<boolean> {
  const { db, now } = world
  if (erasure.settleAt === undefined) return true
  const { _id, person } = erasure
  try {
    await erasePerson(world, person)
    const erased = await eraseSome(world, erasure)
    for (const id of erased) await eraseAround(world, id)
    const known = erasure.at + UNKNOWING
    if (erased.length === PAGE) return goOnAt(world, _id, now)
    if (now < known) return goOnAt(world, _id, known)
    for (const id of (await db.read(erasures, _id))?.reports ?? []) await eraseAround(world, id)
    const done = { set: { reports: [], doneAt: now }, drop: ['settleAt'] as const }
    return Boolean(await db.change(erasures, { _id }, done))
  } catch (surprise) {
    world.log({ erasure: _id, code: 'ERASURE.LATER', ...describe(surprise) })
    return goOnAt(world, _id, now + LATER)
  }
}

/** Notes when to go on. */
const goOnAt = async ({ db }: World, _id: string, settleAt: number): Promise<boolean> =>
  Boolean(await db.change(erasures, { _id }, { set: { settleAt } }))

/** Erases reports that are still theirs, a page at most, each put on record first; says which. */
async function eraseSome(world: World, { _id, person }: Erasure): Promise<string[]> {
  const { db } = world
  const theirs = await db.find(reports, { reporter: person }, { limit: PAGE })
  for (const report of theirs) {
    const unseen = { _id, reports: { not: report._id } }
    await db.change(erasures, unseen, { append: { reports: report._id } })
    await eraseReport(world, report, person)
  }
  return theirs.map((report) => report._id)
}
