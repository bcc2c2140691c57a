import type { Cost, Taken } from './caller.ts'
import { inProcess } from './in-process.ts'
import { ms, type Row } from './row.ts'

/**
 * The CPU of each of our commonest calls beside the bare operations that it makes.
 * @throws Error when a call makes another number of operations than stand beside it
 */
export async function calls(gateway: string): Promise<Row[]> {
  const taken = await inProcess<Taken>('caller.ts', gateway)
  return Object.entries(taken).map(([name, { ours, beside }]) => {
    if (Math.round(ours.requests) !== beside.requests) throw new Error(unlike(name, ours, beside))
    return {
      what: `\`${name}\` beside its ${beside.requests} bare SDK operations, CPU`,
      ours: ms(ours.cpu),
      beside: ms(beside.cpu),
      ratio: ours.cpu / beside.cpu,
      aim: 1.35,
    }
  })
}

const unlike = (name: string, ours: Cost, beside: Cost): string =>
  `${name} makes ${ours.requests} operations, scripts/bench/bare.ts ${beside.requests}`
