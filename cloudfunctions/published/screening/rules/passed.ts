import type { Report } from '../../../matters/report/report-record.ts'
import type { Screening } from '../screening-record.ts'
import { publicVersions, screeningId } from './new-screening.ts'
import { hasAllVerdicts } from './verdict.ts'

/** What of a step may be shown. */
export type Showable = { words: string; photos: string[] }

/** The content of a report that may be shown: of its submission, and of its finish. */
export type Passed = { first: Showable; done: Showable }

/**
 * What of a report the public may see. `waiting` while anything is not told of; `held` when anything
 * is not to be shown: then nothing of it is. What people would have to look at is left out.
 */
export function passedOf(
  report: Report,
  screenings: readonly Screening[],
): Passed | 'waiting' | 'held' {
  const versions = publicVersions(report)
  const checks = versions.flatMap(
    (version) => screenings.find(({ _id }) => _id === screeningId(report._id, version)) ?? [],
  )
  if (checks.length < versions.length || !checks.every(hasAllVerdicts)) return 'waiting'
  if (checks.some(isRisky)) return 'held'
  const [first, done] = checks.map((check) => showable(report, check))
  return { first: first ?? nothing, done: done ?? nothing }
}

const nothing: Showable = { words: '', photos: [] }

const isRisky = ({ words, photos }: Screening): boolean =>
  words === 'risky' || photos.some(({ state }) => state === 'risky')

/** What passed of a step, as far as it is still there. */
function showable({ content }: Report, { version, words, photos }: Screening): Showable {
  const { words: said = '', photos: shown } = content[version] ?? {}
  const passed = photos.filter(({ state }) => state === 'pass').map(({ file }) => file)
  return {
    words: words === 'pass' ? said : '',
    photos: shown?.filter((file) => passed.includes(file)) ?? [],
  }
}
