import type { Taken } from './caller.ts'
import { inProcess } from './in-process.ts'
import { ms, type Row } from './row.ts'

/** The CPU of each of our commonest calls beside the bare operations that it makes. */
export async function calls(gateway: string): Promise<Row[]> {
  const taken = await inProcess<Taken>('caller.ts', gateway)
  return Object.entries(taken).map(([name, { ours, beside }]) => ({
    what: `\`${name}\` beside its bare SDK operations, CPU`,
    ours: ms(ours),
    beside: ms(beside),
    ratio: ours / beside,
    aim: 1.35,
  }))
}
