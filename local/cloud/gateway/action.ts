import type { Invocation } from '../host/invocation.ts'
import type { GatewayRequest } from './request.ts'

/** What an action gives back: the reply's `data` and what stands beside it, or the whole reply in bytes. */
export type Reply = { data: unknown; beside?: Record<string, unknown> } | { raw: Buffer }

/** One action of the protocol; `by` is the invocation that asks, when a function does. */
export type Action = (request: GatewayRequest, by: Invocation | undefined) => Reply | Promise<Reply>

/** Actions by their name on the wire. */
export type Actions = Readonly<Record<string, Action>>
