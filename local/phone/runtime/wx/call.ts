/** The form of every wx.* call: callbacks when any is given, a promise otherwise. */

type Callbacks = {
  success?: (result: object) => void
  fail?: (error: object) => void
  complete?: (result: object) => void
}

/** A failure as WeChat reports it: `errMsg`, and fields such as errCode. */
export class WxFailure extends Error {
  readonly fields: Record<string, unknown>

  constructor(reason: string, fields: Record<string, unknown> = {}) {
    super(reason)
    this.fields = fields
  }
}

/** In: what went wrong in a call. Out: an Error with WeChat's fields; `name:fail reason`. */
function failureOf(name: string, error: unknown): Error & { errMsg: string } {
  const reason = error instanceof Error ? error.message : String(error)
  const errMsg = `${name}:fail ${reason}`.trimEnd()
  const fields = error instanceof WxFailure ? error.fields : {}
  return Object.assign(new Error(errMsg), { errMsg }, fields)
}

/**
 * Makes a wx function of `name`. `run` takes the call's options and returns what the result holds beside
 * errMsg; what it throws becomes the failure's reason. It runs within the call, while a tap still counts.
 */
export function api<O extends object>(name: string, run: (options: O) => unknown) {
  return (given?: O & Callbacks): Promise<object> | undefined => {
    const options = given ?? ({} as O & Callbacks)
    const work = (async () => run(options))()
    const settled = work.then(
      (result) => ({ errMsg: `${name}:ok`, ...(result as object | undefined) }),
      (error: unknown) => {
        throw failureOf(name, error)
      },
    )
    const { success, fail, complete } = options
    if (!success && !fail && !complete) return settled
    settled.then(
      (result) => {
        success?.(result)
        complete?.(result)
      },
      (error: object) => {
        fail?.(error)
        complete?.(error)
      },
    )
    return undefined
  }
}
