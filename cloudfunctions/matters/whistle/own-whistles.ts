import { keptFolder } from '../../core/files/take-over.ts'
import { filesIn, filesOf } from '../../core/lifecycle/content.ts'
import type { Context, OwnData } from '../../core/procedure/context.ts'
import { messages } from '../../messages/message-record.ts'
import { reports } from '../report/report-record.ts'
import { barePlace } from '../report/rules/erased-report.ts'
import { type Whistle, whistles } from './whistle-record.ts'

/** Of whoever reported a whistle keeps where it was, as exactly as they said, and which of their photos went along. */
export const ownWhistles: OwnData = {
  async eraseAround(context, { kind, id }) {
    const { db } = context
    const report = kind === 'report' ? await db.read(reports, id) : undefined
    if (!report) return
    const place = barePlace(report.place).words
    await db.changeAll(whistles, { report: id }, { set: { place }, drop: ['inside'] })
    for (const whistle of await whistlesOf(context, id)) await erasePhotos(context, whistle)
    if (report.place.building) return
    // Where a pin was, those who were called were told in the words that somebody typed.
    await db.removeAll(messages, { _id: { from: `${id}-w`, below: `${id}-x` } })
  },
  async foldersOf(context, { kind, id }) {
    const found = kind === 'report' ? await whistlesOf(context, id) : []
    return found.map((whistle) => ({
      path: keptFolder(context, whistles.name, whistle._id),
      stays: filesOf(whistle),
    }))
  },
}

const whistlesOf = ({ db }: Pick<Context, 'db'>, report: string): Promise<Whistle[]> =>
  db.find(whistles, { report }, { limit: 100 })

/**
 * Takes the photos with which a whistle was asked for, the asker's with the reporter's: both show what
 * was reported. Files first, so that none is forgotten.
 * @throws Error when others kept writing: it is left for later
 */
async function erasePhotos({ db, files }: Context, whistle: Whistle): Promise<void> {
  const { 1: asked = {}, ...later } = whistle.content
  if (filesIn(asked).length === 0) return
  await files.remove(filesIn(asked))
  const { photos: _, ...words } = asked
  const seen = { _id: whistle._id, version: whistle.version }
  const erased = await db.change(whistles, seen, { set: { content: { ...later, 1: words } } })
  if (!erased) throw new Error('others kept writing')
}
