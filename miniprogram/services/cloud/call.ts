/** The one door to the cloud, and what its failures mean. */
import type { Procedures } from '../../../typings/procedures'
import { type ErrorCode, errorText } from '../../contract/errors'
import { setByCloud } from '../device/clock'

type Name = keyof Procedures
type Input<N extends Name> = Procedures[N]['input']
type Result<N extends Name> = Procedures[N]['result']

type Failure = { code: ErrorCode; message: string; requestId?: string }
/** What the cloud answers, and what time it is there (epoch ms), unless it is older than this phone's app. */
type Reply<N extends Name> = { now?: number } & (
  | { ok: true; result: Result<N> }
  | { ok: false; error: Failure }
)

/** A call that was refused or got lost; `message` is a sentence for the user. */
export class CallError extends Error {
  readonly code: ErrorCode
  /** What to tell somebody who looks into it; empty when the call never reached the cloud. */
  readonly requestId: string

  constructor({ code, message, requestId = '' }: Failure) {
    super(message)
    this.code = code
    this.requestId = requestId
  }
}

/**
 * The one door to the cloud.
 * @param name a procedure, such as 'report.submit'
 * @param input what it takes
 * @returns what it answers
 * @throws CallError with the procedure's code, or CALL.NETWORK when the cloud was not reached
 */
export async function call<N extends Name>(name: N, input: Input<N>): Promise<Result<N>> {
  const reply = await carry(name, input)
  if (reply.now !== undefined) setByCloud(reply.now)
  if (reply.ok) return reply.result
  throw new CallError(reply.error)
}

/** Any failure as a CallError: what is not one yet is a surprise on the phone itself. */
export function asCallError(failure: unknown): CallError {
  if (failure instanceof CallError) return failure
  console.error(failure)
  return new CallError({ code: 'CALL.SURPRISE', message: errorText['CALL.SURPRISE'] })
}

/** Takes a failure that stops nobody: what is no CallError is still written down. */
export function quietly(failure: unknown): void {
  asCallError(failure)
}

/** Whether the cloud was not reached at all, so that sending again later may help. */
export const isOffline = (failure: unknown): boolean =>
  failure instanceof CallError && failure.code === 'CALL.NETWORK'

/** Whether the same may go well another time: the network was gone, or something broke on our side. */
export const isPassing = (failure: unknown): boolean =>
  ['CALL.NETWORK', 'CALL.SURPRISE'].includes(asCallError(failure).code)

/** A lost connection, as a failure to show. */
export const networkLost = (): CallError =>
  new CallError({ code: 'CALL.NETWORK', message: errorText['CALL.NETWORK'] })

async function carry<N extends Name>(procedure: N, input: Input<N>): Promise<Reply<N>> {
  const { result } = await wx.cloud
    .callFunction({ name: 'api', data: { procedure, input } })
    .catch((lost: unknown) => {
      console.warn(procedure, lost)
      throw networkLost()
    })
  if (isReply<N>(result)) return result
  throw new CallError({ code: 'CALL.SURPRISE', message: errorText['CALL.SURPRISE'] })
}

function isReply<N extends Name>(result: unknown): result is Reply<N> {
  return typeof result === 'object' && result !== null && 'ok' in result
}
