import type { Change } from '../../../core/cloud/query.ts'
import type { Verdict } from '../../../core/cloud/wechat.ts'
import type { CheckedPhoto, CheckState, Screening } from '../screening-record.ts'
import { hasAllVerdicts } from './verdict.ts'

/** Within what time WeChat says it tells of a photo, in ms; then it is asked again. */
export const SILENCE = 30 * 60_000

/** How often it is asked about a photo before that is given up. */
const ASKED_AT_MOST = 3

/** How long after the checker failed it is asked again, in ms: a minute at first, doubling to an hour. */
const backoff = (failed: number): number => Math.min(60_000 * 2 ** failed, 3_600_000)

/** Why there is no answer: nobody was here lately, the checker failed, or there is nothing (any more) to ask about. */
type NoAnswer = 'away' | 'failed' | 'gone'

/** What came of asking: a verdict on the words, and traces for photos, by file. */
export type Answers = {
  words?: Verdict | NoAnswer
  photos: ReadonlyMap<string, { trace: string } | NoAnswer>
}

/** Whether WeChat may still tell of a photo that it was asked about. */
const isAwaited = ({ askedAt = Number.NEGATIVE_INFINITY }: CheckedPhoto, now: number): boolean =>
  now < askedAt + SILENCE

/** The photos to ask about at `now` (epoch ms): never asked yet, or so long ago that no verdict will come. */
export const photosToAsk = ({ photos }: Screening, now: number): string[] =>
  photos
    .filter((one) => one.state === 'pending' && one.asked < ASKED_AT_MOST && !isAwaited(one, now))
    .map(({ file }) => file)

/** The change that asking makes at `now` (epoch ms), and when it is next seen to. */
export function afterAsking(
  screening: Screening,
  { words, photos }: Answers,
  now: number,
): Change<Screening> {
  const given = [words, ...photos.values()]
  const failed = given.includes('failed') ? screening.failed + 1 : 0
  const next = {
    ...(words ? { words: wordsAfter(words) } : {}),
    photos: screening.photos.map((photo) => photoAfter(photo, photos.get(photo.file), now)),
    traces: [
      ...screening.traces,
      ...[...photos].flatMap(([file, told]) =>
        typeof told === 'object' ? [{ id: told.trace, file }] : [],
      ),
    ],
    failed,
  }
  const nextAt = whenNext({ ...screening, ...next }, now)
  return {
    set: { ...next, ...(nextAt === undefined ? {} : { nextAt }) },
    drop: nextAt === undefined ? ['nextAt'] : [],
    increase: { changes: 1 },
  }
}

/** The next time for the timer: at once where all verdicts are there; none while only a visit helps. */
function whenNext(screening: Screening, now: number): number | undefined {
  if (hasAllVerdicts(screening)) return now
  if (screening.failed > 0) return now + backoff(screening.failed - 1)
  return whenSilent(screening.photos, now)
}

/** A part that can't be asked about stays as it is; one that is gone is given up. */
function wordsAfter(told: Verdict | NoAnswer): CheckState {
  if (told === 'gone') return 'silent'
  return told === 'away' || told === 'failed' ? 'pending' : told
}

function photoAfter(
  photo: CheckedPhoto,
  told: { trace: string } | NoAnswer | undefined,
  now: number,
): CheckedPhoto {
  if (typeof told === 'object') return { ...photo, askedAt: now, asked: photo.asked + 1 }
  const givenUp =
    photo.state === 'pending' && photo.asked >= ASKED_AT_MOST && !isAwaited(photo, now)
  return told === 'gone' || givenUp ? { ...photo, state: 'silent' } : photo
}

/** When the first of the awaited photos is given up. */
function whenSilent(photos: readonly CheckedPhoto[], now: number): number | undefined {
  const ends = photos
    .filter((photo) => photo.state === 'pending' && isAwaited(photo, now))
    .map(({ askedAt = now }) => askedAt + SILENCE)
  return ends.length > 0 ? Math.min(...ends) : undefined
}
