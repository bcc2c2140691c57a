import type { Change } from '../../../core/cloud/query.ts'
import type { Verdict } from '../../../core/cloud/wechat.ts'
import type { CheckState, Screening } from '../screening-record.ts'

/** Whether all of a step's words and photos have their verdict. */
export const hasAllVerdicts = ({ words, photos }: Pick<Screening, 'words' | 'photos'>) =>
  words !== 'pending' && photos.every(({ state }) => state !== 'pending')

/** What may still get a verdict: what has none, though it may have been given up. */
const awaitsVerdict = (state: CheckState): boolean => state === 'pending' || state === 'silent'

/**
 * The change that WeChat's verdict on a photo makes: the photo's state and, where it was the last, that
 * the report may go on the board. Nothing when it is about no photo here, or the photo has one already.
 */
export function withVerdict(
  screening: Screening,
  trace: string,
  verdict: Verdict,
  now: number,
): Change<Screening> | undefined {
  const file = screening.traces.find(({ id }) => id === trace)?.file
  const photo = screening.photos.find((one) => one.file === file)
  if (!photo || !awaitsVerdict(photo.state)) return undefined
  const photos = screening.photos.map((one) =>
    one.file === file ? { ...one, state: verdict } : one,
  )
  const nextAt = hasAllVerdicts({ ...screening, photos }) ? { nextAt: now } : {}
  return { set: { photos, ...nextAt }, increase: { changes: 1 } }
}
