/** The whole of `wx`: what the phone has, and a plain word for what it has not. */
import { guarded } from '../privacy.ts'
import { accountApi } from './account.ts'
import { audioApi } from './audio.ts'
import { bytesApi } from './bytes.ts'
import { cloudApi } from './cloud.ts'
import { deviceApi } from './device.ts'
import { documentsApi } from './documents.ts'
import { eventsApi } from './events.ts'
import { feedbackApi } from './feedback.ts'
import { filesApi } from './files.ts'
import { fontsApi } from './fonts.ts'
import { locationApi } from './location.ts'
import { withMissing } from './missing.ts'
import { navigationApi } from './navigation.ts'
import { networkApi } from './network.ts'
import { nodesApi } from './nodes.ts'
import { picturesApi } from './pictures.ts'
import { recorderApi } from './recorder.ts'
import { storageApi } from './storage.ts'
import { systemApi } from './system.ts'

/** What a privacy guide covers, of what this phone has. */
const covered = [
  'authorize',
  'chooseImage',
  'chooseLocation',
  'chooseMedia',
  'getLocation',
  'setClipboardData',
]

/** Out: the object that pages know as `wx`. */
export function createWx(): object {
  const known: Record<string, unknown> = {
    ...accountApi,
    ...audioApi,
    ...bytesApi,
    ...deviceApi,
    ...documentsApi,
    ...eventsApi,
    ...feedbackApi,
    ...filesApi,
    ...fontsApi,
    ...locationApi,
    ...navigationApi,
    ...networkApi,
    ...nodesApi,
    ...picturesApi,
    ...recorderApi,
    ...storageApi,
    ...systemApi,
    cloud: withMissing(cloudApi, 'cloud.'),
  }
  for (const name of covered) {
    known[name] = guarded(name, known[name] as Parameters<typeof guarded>[1])
  }
  known.canIUse = (schema: string) => (schema.split('.')[0] ?? '') in known
  return withMissing(known)
}
