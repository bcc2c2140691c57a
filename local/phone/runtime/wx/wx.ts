/** The whole of `wx`: what the phone has, and a plain word for what it has not. */
import { unsupported } from '../unsupported.ts'
import { accountApi } from './account.ts'
import { api } from './call.ts'
import { cloudApi } from './cloud.ts'
import { deviceApi } from './device.ts'
import { eventsApi } from './events.ts'
import { feedbackApi } from './feedback.ts'
import { filesApi } from './files.ts'
import { locationApi } from './location.ts'
import { navigationApi } from './navigation.ts'
import { nodesApi } from './nodes.ts'
import { picturesApi } from './pictures.ts'
import { storageApi } from './storage.ts'
import { systemApi } from './system.ts'

/** Calling it says so by name and fails as WeChat fails what a phone cannot do. */
function missing(name: string) {
  const fail = api(name, () => {
    throw new Error('not supported')
  })
  return (options?: object) => {
    unsupported(`wx.${name}`)
    return fail(options)
  }
}

/** Out: the object that pages know as `wx`. */
export function createWx(): object {
  const known: Record<string, unknown> = {
    ...accountApi,
    ...deviceApi,
    ...eventsApi,
    ...feedbackApi,
    ...filesApi,
    ...locationApi,
    ...navigationApi,
    ...nodesApi,
    ...picturesApi,
    ...storageApi,
    ...systemApi,
    cloud: cloudApi,
  }
  known.canIUse = (schema: string) => (schema.split('.')[0] ?? '') in known
  return new Proxy(known, {
    get: (target, name) => {
      if (typeof name !== 'string' || name in target) return target[String(name)]
      // a page may ask whether a function exists: only what looks like one is offered, and says no when called
      return name === 'then' || /^[A-Z_]/.test(name) ? undefined : missing(name)
    },
  })
}
