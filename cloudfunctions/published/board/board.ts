import type { World } from '../../core/procedure/world.ts'
import { people } from '../../directory/person/person-record.ts'
import { buildings } from '../../directory/place/place-record.ts'
import { type Report, reports } from '../../matters/report/report-record.ts'
import { belongsOnBoard } from '../../matters/report/rules/publish.ts'
import { type Passed, passedOf } from '../screening/rules/passed.ts'
import { screenings } from '../screening/screening-record.ts'
import { publications } from './publication-record.ts'
import { namesAround } from './rules/names-around.ts'
import { newPublication } from './rules/new-publication.ts'
import { publicationOf } from './rules/publication-id.ts'
import { stripPhoto } from './rules/strip-photo.ts'

/** How many bytes a photo may have. */
const MOST = 2 ** 20

type Publishing = Pick<World, 'db' | 'files' | 'sign'>

/**
 * Puts a report on the board once it is closed, its reporter agrees and all of it was checked. Twice
 * is once; what was taken back meanwhile is taken off again.
 */
export async function putOnBoard(world: Publishing, reportId: string): Promise<void> {
  const { db } = world
  const report = await db.read(reports, reportId)
  // Cut off last time, it may have been shown and taken back since.
  if (!report || !belongsOnBoard(report)) return removePublication(world, reportId)
  const checks = await db.find(screenings, { report: reportId }, { limit: 100 })
  const passed = passedOf(report, checks)
  if (passed === 'waiting') return
  if (passed === 'held') await removePublication(world, reportId)
  else await publish(world, report, passed)
  const board = passed === 'held' ? passed : 'shown'
  const agreed = { _id: reportId, publish: true }
  const fresh = await db.change(reports, agreed, { set: { board } })
  if (!fresh || !belongsOnBoard(fresh)) await removeFromBoard(world, reportId)
}

/** Takes a report off the board: its publication and the copies of its photos, where there are any. */
export async function removeFromBoard(world: Publishing, reportId: string): Promise<void> {
  await removePublication(world, reportId)
  await world.db.change(reports, { _id: reportId }, { drop: ['board'] })
}

/** Files first, so that none is forgotten. */
async function removePublication({ db, files, sign }: Publishing, reportId: string): Promise<void> {
  const _id = sign(publicationOf(reportId))
  const publication = await db.read(publications, _id)
  if (!publication) return
  await files.remove([...publication.before, ...publication.after])
  await db.removeAll(publications, { _id })
}

/** Shows a report, or more of it where a verdict came late. */
async function publish(world: Publishing, report: Report, passed: Passed): Promise<void> {
  const { db, sign } = world
  const { building } = report.place
  const id = sign(publicationOf(report._id))
  const known = [report.reporter, report.madeBy, report.assignee?.id].flatMap((one) => one ?? [])
  const [stands, persons] = await Promise.all([
    building === undefined ? undefined : db.read(buildings, building),
    db.find(people, { _id: { oneOf: known } }, { limit: known.length }),
  ])
  const names = namesAround(report, persons)
  const before = await copies(world, id, 'a', passed.first.photos)
  const after = await copies(world, id, 'b', passed.done.photos)
  const told = { id, report, estate: stands?.estate, passed, names, before, after }
  const publication = newPublication(told)
  if (await db.add(publications, publication)) return
  await db.change(publications, { _id: id }, { set: { before, after } })
}

/** Copies photos without their metadata to where the board's lie; what is no JPEG is left out. */
async function copies(
  { files }: Publishing,
  id: string,
  series: string,
  photos: readonly string[],
): Promise<string[]> {
  const made = photos.map(async (file, n) => {
    const bytes = await files.read(file, MOST)
    const stripped = typeof bytes === 'string' ? undefined : stripPhoto(bytes)
    return stripped ? [await files.write(`public/${id}/${series}${n + 1}.jpg`, stripped)] : []
  })
  return (await Promise.all(made)).flat()
}
