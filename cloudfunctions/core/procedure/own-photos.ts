import { type Failure, fail } from './failure.ts'
import type { Call } from './procedure.ts'

/**
 * Checks that photos lie in the caller's own folder, under the token that this call came with:
 * `cloud://<environment>/u/<fingerprint>/<token>/<n>.jpg`. Others' files can't be attached.
 */
export function checkPhotos(
  { caller }: Pick<Call<never>, 'caller'>,
  photos: readonly string[],
  token: string,
): Failure | undefined {
  const own = photos.every((id) => {
    const path = /^cloud:\/\/[^/]+\/(.+)\/[1-9]\.jpg$/.exec(id)?.[1]
    return path === `${caller.folder}/${token}`
  })
  return own ? undefined : fail('REPORT.BAD_PHOTO')
}

/** The same for a recording: `cloud://<environment>/u/<fingerprint>/<token>/v.mp3`. */
export function checkVoice(
  { caller }: Pick<Call<never>, 'caller'>,
  voice: { file: string } | undefined,
  token: string,
): Failure | undefined {
  if (!voice) return undefined
  const path = /^cloud:\/\/[^/]+\/(.+)\/v\.mp3$/.exec(voice.file)?.[1]
  return path === `${caller.folder}/${token}` ? undefined : fail('REPORT.BAD_VOICE')
}
