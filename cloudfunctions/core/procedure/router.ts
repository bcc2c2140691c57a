import * as v from 'valibot'
import { badInputText, isFault } from '../../../miniprogram/contract/bad-input.ts'
import { type ErrorCode, errorText } from '../../../miniprogram/contract/errors.ts'
import { type Caller, isAmong } from './caller.ts'
import type { Context } from './context.ts'
import { type Failure, fail, isFailure } from './failure.ts'
import type { AnyProcedure } from './procedure.ts'
import { describe } from './surprise.ts'

/**
 * What the phone gets: a result, or a coded failure with a sentence for its user; and what time it is
 * here (epoch ms), since a phone's own clock may be wrong.
 */
export type Reply = { now: number } & Outcome

type Outcome =
  | { ok: true; result: unknown }
  | {
      ok: false
      error: {
        code: ErrorCode
        message: string
        requestId: string
        field?: string
      }
    }

/** What the router needs besides the context: the procedures, and how to find out who calls. */
export type Routing = {
  procedures: Readonly<Record<string, AnyProcedure>>
  /** Who calls; `afresh` when what an instance remembers will not do. */
  findCaller(afresh?: boolean): Promise<Caller | undefined>
  /** Has the instance forget who somebody is. */
  forget(person: string): void
  /** Whether somebody may call a procedure once more today; counts it, by its token only once. */
  countCall(caller: Caller, call: { procedure: string; token: string }): Promise<boolean>
  requestId: string
}

const envelope = v.object({ procedure: v.string(), input: v.optional(v.unknown(), {}) })

/** Answers one call from a phone: finds the procedure and the caller, checks both, parses, counts, runs. */
export const answer = async (
  event: unknown,
  context: Context,
  routing: Routing,
): Promise<Reply> => ({
  now: context.now,
  ...(await outcomeOf(event, context, routing)),
})

async function outcomeOf(event: unknown, context: Context, routing: Routing): Promise<Outcome> {
  const { requestId } = routing
  const request = v.safeParse(envelope, event)
  const name = request.success ? request.output.procedure : ''
  try {
    const procedure = Object.hasOwn(routing.procedures, name) ? routing.procedures[name] : undefined
    if (!request.success || !procedure) return refused(fail('CALL.UNKNOWN'), requestId)
    const outcome = await run(name, procedure, request.output.input, context, routing)
    context.log({ requestId, procedure: name, code: isFailure(outcome) ? outcome.failure : 'OK' })
    return isFailure(outcome) ? refused(outcome, requestId) : { ok: true, result: outcome }
  } catch (surprise) {
    context.log({ requestId, procedure: name, code: 'CALL.SURPRISE', ...describe(surprise) })
    return refused(fail('CALL.SURPRISE'), requestId)
  }
}

async function run(
  name: string,
  procedure: AnyProcedure,
  input: unknown,
  context: Context,
  routing: Routing,
) {
  const caller = await findCaller(procedure, routing)
  if (!caller) return fail('CALL.NO_IDENTITY')
  if (!isAmong(procedure.who, caller)) return fail('CALL.NOT_ALLOWED')
  const parsed = v.safeParse(procedure.input, input, { abortEarly: true })
  if (!parsed.success) return badInput(parsed.issues[0])
  const token = tokenIn(parsed.output)
  if (!(await routing.countCall(caller, { procedure: name, token }))) return fail('CALL.TOO_MANY')
  // The one cast of the house: the schema has just proved what the type cannot say.
  const call = { ...context, caller, input: parsed.output as never }
  const outcome = await procedure.run(call)
  if (procedure.changesWho) routing.forget(procedure.changesWho(call))
  return outcome
}

/** The client token of a call; empty where it has none. */
const tokenIn = (input: unknown): string =>
  typeof input === 'object' && input !== null && 'token' in input ? String(input.token) : ''

/** Who calls: looked up anew before they are refused, since they may just have been appointed. */
async function findCaller({ who }: AnyProcedure, routing: Routing): Promise<Caller | undefined> {
  const caller = await routing.findCaller()
  return caller && !isAmong(who, caller) ? routing.findCaller(true) : caller
}

/** Input that was refused, and which item of it, in the user's words where they filled it in. */
type BadInput = Failure & { field?: string; message?: string | undefined }

function badInput(issue: v.BaseIssue<unknown>): BadInput {
  const field = v.getDotPath(issue) ?? ''
  const fault = isFault(issue.message) ? issue.message : 'wrong'
  return { ...fail('CALL.BAD_INPUT'), field, message: badInputText(field, fault) }
}

function refused({ failure: code, field, message }: BadInput, requestId: string): Outcome {
  return {
    ok: false,
    error: {
      code,
      message: message ?? errorText[code],
      requestId,
      ...(field ? { field } : {}),
    },
  }
}
