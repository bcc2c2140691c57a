import type { Matter } from '../../miniprogram/contract/matter.ts'
import { removeBelow } from '../core/files/remove-below.ts'
import { standAside } from '../core/lifecycle/follow-up.ts'
import type { Context, OwnData } from '../core/procedure/context.ts'
import { describe } from '../core/procedure/surprise.ts'
import { type Erasure, erasures } from './erasure-record.ts'

/**
 * How long an instance may still take calls as somebody who has left (see person/caller), and a
 * bit, in ms: a last look after it erases what they wrote meanwhile.
 */
const UNKNOWING = 2 * 60_000

/**
 * Removes all that any noun keeps of somebody who has left, a page at a time, and looks once more
 * when every instance knows; then at their folders, so that nothing else waits where files can't be
 * listed. Each part may be done twice; what fails is left for later.
 * @returns whether it got on
 */
export async function eraseAll(context: Context, erasure: Erasure): Promise<boolean> {
  if (erasure.resumeAt === undefined) return true
  const { _id, person, at } = erasure
  const { now, ownData } = context
  try {
    const touched: Matter[] = []
    let isMore = false
    for (const { erase } of ownData) {
      const erasing = async (matter: Matter) => {
        await note(context, _id, matter)
        touched.push(matter)
      }
      isMore = (await erase?.(context, person, erasing)) === 'more' || isMore
    }
    await eraseAround(context, ownData, touched)
    if (isMore) return goOnAt(context, _id, now)
    if (now < at + UNKNOWING) return goOnAt(context, _id, at + UNKNOWING)
    return await finish(context, erasure)
  } catch (surprise) {
    context.log({ erasure: _id, code: 'ERASURE.LATER', ...describe(surprise) })
    return standAside(context, erasures, erasure)
  }
}

/** Puts a matter on record before it is touched, so that what hangs on it is found again. */
async function note({ db }: Context, _id: string, { kind, id }: Matter): Promise<void> {
  const matter = `${kind} ${id}`
  await db.change(erasures, { _id, matters: { not: matter } }, { append: { matters: matter } })
}

async function eraseAround(context: Context, all: readonly OwnData[], matters: readonly Matter[]) {
  for (const matter of matters) for (const own of all) await own.eraseAround?.(context, matter)
}

/** Removes what they uploaded; what came later is of whoever has this phone since. */
async function removeUploads({ files }: Context, { folder, at }: Erasure): Promise<void> {
  if (folder) await removeBelow(files, `${folder}/`, { goes: (file) => file.at <= at })
}

/** Removes what lies in the folders of matters, though nothing may name it, since something was cut off. */
async function removeFolders(
  context: Context,
  all: readonly OwnData[],
  matters: readonly Matter[],
) {
  for (const matter of matters) {
    for (const { foldersOf } of all) {
      for (const { path, stays = [] } of (await foldersOf?.(context, matter)) ?? []) {
        await removeBelow(context.files, path, { goes: ({ id }) => !stays.includes(id) })
      }
    }
  }
}

/** The last look, at what hangs on each matter that was on record, and at all of their files. */
async function finish(context: Context, erasure: Erasure): Promise<boolean> {
  const { _id } = erasure
  const { db, now, ownData } = context
  const noted = (await db.read(erasures, _id))?.matters ?? []
  const matters = noted.map(matterFrom)
  await eraseAround(context, ownData, matters)
  await removeFolders(context, ownData, matters)
  await removeUploads(context, erasure)
  const done = { set: { matters: [], doneAt: now }, drop: ['resumeAt', 'folder'] as const }
  return Boolean(await db.change(erasures, { _id }, done))
}

function matterFrom(noted: string): Matter {
  const [kind, id = ''] = noted.split(' ')
  return { kind: kind as Matter['kind'], id }
}

/** Notes when to go on. */
const goOnAt = async ({ db }: Context, _id: string, resumeAt: number): Promise<boolean> =>
  Boolean(await db.change(erasures, { _id }, { set: { resumeAt } }))
