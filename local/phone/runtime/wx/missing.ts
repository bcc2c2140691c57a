/** A plain word for what `wx` has in WeChat and not on this phone. */
import { unsupported } from '../unsupported.ts'
import { api } from './call.ts'

/** What gives its answer at once cannot fail by a callback: it throws. */
const answersAtOnce = /Sync$|^(?:create|get\w*Manager$)|^cloud\.database$/
const listens = /^(?:on|off)[A-Z]/

/** Calling it says so by name and fails as WeChat fails what a phone cannot do. */
function missing(name: string) {
  const fail = api(name, () => {
    throw new Error('not supported')
  })
  return (options?: object) => {
    unsupported(`wx.${name}`)
    if (answersAtOnce.test(name)) throw new Error(`${name}:fail not supported`)
    return listens.test(name) ? undefined : fail(options)
  }
}

/** In: what there is of an object of wx, and its name before its members'. Out: it, with all that is missing. */
export function withMissing(known: Record<string, unknown>, prefix = ''): object {
  return new Proxy(known, {
    get: (target, name) => {
      if (typeof name !== 'string' || name in target) return target[String(name)]
      // constants and `then` are asked for, not called: they are simply not there
      return name === 'then' || /^[A-Z_]/.test(name) ? undefined : missing(prefix + name)
    },
  })
}
