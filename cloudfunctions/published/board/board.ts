import type { Context } from '../../core/procedure/context.ts'
import { people } from '../../directory/person/person-record.ts'
import { buildings } from '../../directory/place/place-record.ts'
import { type Report, reports } from '../../matters/report/report-record.ts'
import { belongsOnBoard } from '../../matters/report/rules/publish.ts'
import { type Passed, passedOf } from '../screening/rules/passed.ts'
import { screenings } from '../screening/screening-record.ts'
import { copiesOf, freshFolder, makeCopy } from './photo-copies.ts'
import { publications } from './publication-record.ts'
import { namesAround } from './rules/names-around.ts'
import { newPublication } from './rules/new-publication.ts'
import { publicationOf } from './rules/publication-id.ts'

type Publishing = Pick<Context, 'db' | 'files' | 'sign' | 'now' | 'random'>

/**
 * Puts a report on the board once it is closed, its reporter agrees and all of it was checked. Twice
 * is once; what was taken back meanwhile is taken off again.
 */
export async function putOnBoard(context: Publishing, reportId: string): Promise<void> {
  const { db } = context
  const report = await db.read(reports, reportId)
  // Cut off last time, it may have been shown and taken back since.
  if (!report || !belongsOnBoard(report)) return removePublication(context, reportId)
  const checks = await db.find(screenings, { report: reportId }, { limit: 100 })
  const passed = passedOf(report, checks)
  if (passed === 'waiting') return
  if (passed === 'held') await removePublication(context, reportId)
  const copies = passed === 'held' ? [] : await publish(context, report, passed)
  const board = passed === 'held' ? passed : 'shown'
  const agreed = { _id: reportId, publish: true }
  const fresh = await db.change(reports, agreed, { set: { board } })
  if (!fresh || !belongsOnBoard(fresh)) await removeFromBoard(context, reportId)
  await removeUnnamed(context, reportId, copies)
}

/** Takes a report off the board: its publication and the copies of its photos, where there are any. */
export async function removeFromBoard(context: Publishing, reportId: string): Promise<void> {
  await removePublication(context, reportId)
  await context.db.change(reports, { _id: reportId }, { drop: ['board'] })
}

/** Files first, so that none is forgotten. */
async function removePublication({ db, files, sign }: Publishing, reportId: string): Promise<void> {
  const _id = sign(publicationOf(reportId))
  const publication = await db.read(publications, _id)
  if (!publication) return
  await files.remove([...publication.before, ...publication.after])
  await db.removeAll(publications, { _id })
}

/** Removes copies that the publication does not name, or no more: they came after it was taken off. */
async function removeUnnamed(
  { db, files, sign }: Publishing,
  reportId: string,
  copies: readonly string[],
): Promise<void> {
  const publication = await db.read(publications, sign(publicationOf(reportId)))
  const { before = [], after = [] } = publication ?? {}
  await files.remove(copies.filter((copy) => !before.includes(copy) && !after.includes(copy)))
}

/**
 * Shows a report, or more of it where a verdict came late; below a path that nobody can know before.
 * @returns the copies that were made
 */
async function publish(context: Publishing, report: Report, passed: Passed): Promise<string[]> {
  const { db, files, sign } = context
  const { building } = report.place
  const id = sign(publicationOf(report._id))
  const known = [report.reporter, report.madeBy, report.assignee?.id].flatMap((one) => one ?? [])
  const [stands, persons, old] = await Promise.all([
    building === undefined ? undefined : db.read(buildings, building),
    db.find(people, { _id: { oneOf: known } }, { limit: known.length }),
    db.read(publications, id),
  ])
  const names = namesAround(report, persons)
  const folder = freshFolder(context, id)
  const before = copiesOf(context, passed.first.photos, `${folder}a`)
  const after = copiesOf(context, passed.done.photos, `${folder}b`)
  if (old) await files.remove([...old.before, ...old.after])
  // Named before they are there, so that no copy is ever forgotten.
  const shown = { before: before.map(({ to }) => to), after: after.map(({ to }) => to) }
  const publication = newPublication({
    ...{ id, report, estate: stands?.estate, passed, names },
    ...shown,
  })
  if (!(await db.add(publications, publication))) {
    await db.change(publications, { _id: id }, { set: shown })
  }
  for (const copy of [...before, ...after]) await makeCopy(context, copy)
  return [...shown.before, ...shown.after]
}
