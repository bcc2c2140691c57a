import type { GenericSchema, InferInput, InferOutput } from 'valibot'
import type { Caller, Who } from './caller.ts'
import type { Context } from './context.ts'
import type { Failure } from './failure.ts'

/** One call: the context, who calls, and the input, parsed. */
export type Call<Input> = Context & { caller: Caller; input: Input }

/** Who may call, what it takes, and what it does. */
export type Procedure<Schema extends GenericSchema, Result> = {
  who: Who
  input: Schema
  /** The id of whoever may be somebody else afterwards, or nobody: their next call asks anew who they are. */
  changesWho?(call: { caller: Caller; input: InferOutput<Schema> }): string
  run(call: Call<InferOutput<Schema>>): Promise<Result>
}

/** Defines a procedure; the types of input and result are inferred. */
export const procedure = <Schema extends GenericSchema, Result>(
  definition: Procedure<Schema, Result>,
): Procedure<Schema, Result> => definition

/** Any procedure, as the router holds it: what it takes is known only to its schema. */
export type AnyProcedure = {
  who: Who
  input: GenericSchema
  changesWho?(call: Call<never>): string
  run(call: Call<never>): Promise<unknown>
}

/** What a caller sends to a procedure. */
export type InputOf<P> = P extends { input: infer S extends GenericSchema } ? InferInput<S> : never

/** What a caller gets back when nothing fails. */
export type ResultOf<P> = P extends { run(call: never): Promise<infer R> }
  ? Exclude<R, Failure>
  : never
