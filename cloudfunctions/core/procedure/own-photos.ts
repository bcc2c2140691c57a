import { type Failure, fail } from './failure.ts'
import type { Call } from './procedure.ts'

type Caller = Pick<Call<never>, 'caller' | 'files'>

/**
 * Checks that photos lie in the caller's own folder of this environment, under the token that this call
 * came with: `u/<fingerprint>/<token>/<n>.jpg`. Others' files can't be attached.
 */
export function checkPhotos(
  call: Caller,
  photos: readonly string[],
  token: string,
): Failure | undefined {
  const own = photos.every((id) => /^[1-9]\.jpg$/.test(nameIn(call, token, id)))
  return own ? undefined : fail('REPORT.BAD_PHOTO')
}

/** The same for a recording: `u/<fingerprint>/<token>/v.mp3`. */
export function checkVoice(
  call: Caller,
  voice: { file: string } | undefined,
  token: string,
): Failure | undefined {
  const own = !voice || nameIn(call, token, voice.file) === 'v.mp3'
  return own ? undefined : fail('REPORT.BAD_VOICE')
}

/** The name of a file in the caller's folder for a token; empty when it lies elsewhere. */
function nameIn({ caller, files }: Caller, token: string, id: string): string {
  const path = files.pathOf(id) ?? ''
  const folder = `${caller.folder}/${token}/`
  return path.startsWith(folder) ? path.slice(folder.length) : ''
}
