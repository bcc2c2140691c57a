import { createHmac } from 'node:crypto'
import type { CloudBase } from '@cloudbase/node-sdk'

/** Who calls, from the platform's context only: nothing of an event is believed. */
export type Identity = {
  /** Whose phone it is; missing when no mini-program called. */
  openid?: string
  /** Whether the platform's timer called, and nobody else. */
  timer: boolean
  /** Whether WeChat pushes something, and no mini-program called. */
  push: boolean
}

/** Reads the platform's context of this invocation. */
export function readIdentity(app: CloudBase): Identity {
  const { openId, uid } = app.auth().getUserInfo()
  const source = process.env.TRIGGER_SRC
  return {
    ...(openId ? { openid: openId } : {}),
    timer: source === 'timer' && !openId && !uid,
    // What a phone calls comes from wx_client, what a function calls from a chain that ends with scf.
    push: process.env.TCB_SOURCE === 'wx_unknown',
  }
}

/**
 * A keyed fingerprint of a text, 32 hex digits: the same for the same text, not to be reversed or
 * forged without the key (HMAC-SHA256, cut to 128 bits).
 */
export function fingerprint(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex').slice(0, 32)
}
