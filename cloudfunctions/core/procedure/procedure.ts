import type { GenericSchema, InferInput, InferOutput } from 'valibot'
import type { Database } from '../cloud/database.ts'
import type { Files } from '../cloud/files.ts'
import type { WeChat } from '../cloud/wechat.ts'
import type { Sheet } from '../cloud/workbook.ts'
import type { EffectTable } from '../lifecycle/effects.ts'
import type { Holding } from '../noun/holding.ts'
import type { OwnData } from '../noun/own-data.ts'
import type { Caller, Who } from './caller.ts'
import type { City } from './city.ts'
import type { Failure } from './failure.ts'

/** The outside world, handed in by the entries. */
export type World = {
  db: Database
  files: Files
  wechat: WeChat
  /** Writes tables as a file that opens in any spreadsheet (.xlsx); its bytes. */
  workbook(sheets: readonly Sheet[]): Promise<Uint8Array>
  city: City
  /** What people in service have in hand, noun by noun. */
  holdings: readonly Holding[]
  /** What is kept of people, noun by noun. */
  ownData: readonly OwnData[]
  /** What follows from what. */
  effects: EffectTable
  /** Which of these messages are there, of at most a thousand; one operation. */
  delivered(ids: readonly string[]): Promise<ReadonlySet<string>>
  /** The moment of this call, epoch ms. */
  now: number
  /** A number in [0, 1), for what people must not be able to guess or count. */
  random(): number
  /** A keyed fingerprint of a text: not to be forged or reversed by anybody outside. */
  sign(text: string): string
  /** Takes ids and codes only: no openid, phone, words or coordinates. */
  log(line: Record<string, string | number>): void
}

/** One call: the world, who calls, and the input, parsed. */
export type Call<Input> = World & { caller: Caller; input: Input }

/** Who may call, what it takes, and what it does. */
export type Procedure<Schema extends GenericSchema, Result> = {
  who: Who
  input: Schema
  /** Whether whoever called may be nobody afterwards: the next call asks anew who it is. */
  endsCaller?: true
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
  endsCaller?: true
  run(call: Call<never>): Promise<unknown>
}

/** What a caller sends to a procedure. */
export type InputOf<P> = P extends { input: infer S extends GenericSchema } ? InferInput<S> : never

/** What a caller gets back when nothing fails. */
export type ResultOf<P> = P extends { run(call: never): Promise<infer R> }
  ? Exclude<R, Failure>
  : never
