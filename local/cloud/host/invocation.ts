/** Who called a function, as the platform knows it. */
export type Caller = {
  /** Whose phone it is; missing when no phone called. */
  openid?: string | undefined
  /** What called: `wx_client` for a phone, `timer`, or a chain such as `wx_client,scf`. */
  source?: string | undefined
}

/** What one invocation did: requests by kind, documents, bytes of replies, wall and CPU time in ms. */
export type CallRecord = {
  requestId: string
  name: string
  openid?: string
  reads: number
  writes: number
  storage: number
  examined: number
  returned: number
  bytes: number
  ms: number
  cpuMs: number
  error?: string
}

/** A running invocation; its token comes back with every request that the function makes. */
export type Invocation = { token: string; caller: Caller; record: CallRecord }
