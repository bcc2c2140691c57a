import type { Change } from '../../../core/cloud/query.ts'
import type { Report } from '../../../matters/report/report-record.ts'
import type { CheckedPhoto, Screening } from '../screening-record.ts'

/** The check's id of what a version of a report says. */
export const screeningId = (report: string, version: number): string => `${report}-${version}`

/** The versions of a report whose words and photos the public may come to see: its first, and the last that finished it. */
export function publicVersions({ history, content }: Pick<Report, 'history' | 'content'>) {
  const finished = history.findLast(({ action }) => action === 'finish')
  return finished && content[finished.version] ? [1, finished.version] : [1]
}

/** Who just was here, by which step of a report. */
export type Visit = { person: string; visit: number }

/** A check that begins at `now` (epoch ms), on the account of somebody who just was here. */
export function newScreening(
  { _id: report, content }: Pick<Report, '_id' | 'content'>,
  version: number,
  { person, visit }: Visit,
  now: number,
): Screening {
  const { words, photos = [] } = content[version] ?? {}
  return {
    _id: screeningId(report, version),
    ...{ report, version, person, visit },
    ...(words ? { words: 'pending' } : {}),
    photos: photos.map((file): CheckedPhoto => ({ file, state: 'pending', asked: 0 })),
    traces: [],
    nextAt: now,
    failed: 0,
    changes: 0,
  }
}

/**
 * A visitor came: what could not be asked without one, and what was given up, is asked with their
 * openid; and the report is looked at again for the board.
 */
export const visitedAgain = (
  { photos }: Screening,
  { person, visit }: Visit,
  now: number,
): Change<Screening> => ({
  set: {
    ...{ person, visit },
    photos: photos.map(
      (photo): CheckedPhoto =>
        photo.state === 'silent' ? { file: photo.file, state: 'pending', asked: 0 } : photo,
    ),
    nextAt: now,
    failed: 0,
  },
  increase: { changes: 1 },
})
