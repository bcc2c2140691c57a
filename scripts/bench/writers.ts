import type { BenchCloud } from './cloud.ts'
import { cpuOf, inProcess } from './in-process.ts'
import { ms, type Row } from './row.ts'
import type { Written } from './writer.ts'

/** Writes of each kind. */
const WRITES = 2000

/** One writer and 64, with plain requests to the gateway and through the SDK, and where the time goes. */
export async function writers({ cloud, gateway }: BenchCloud): Promise<Row[]> {
  const rows: Row[] = []
  for (const door of ['gateway', 'sdk']) {
    for (const many of [1, 64]) rows.push(await measure(door, many))
  }
  return rows

  async function measure(door: string, many: number): Promise<Row> {
    const syncs = cloud.counts.syncs
    let written: Written | undefined
    const cloudCpu = await cpuOf(async () => {
      written = await inProcess<Written>('writer.ts', gateway, door, String(many), String(WRITES))
    })
    const { wall = Number.NaN, cpu = Number.NaN } = written ?? {}
    const each = `${((cloud.counts.syncs - syncs) / WRITES).toFixed(2)} syncs`
    return {
      what: `${many === 1 ? 'one writer' : `${many} writers`}, ${door === 'sdk' ? 'through the SDK' : 'at the gateway'}`,
      ours: `${Math.round((WRITES / wall) * 1000)} writes/s, ${ms((wall * many) / WRITES)} each`,
      beside: `CPU a write: writer ${ms(cpu)}, cloud ${ms(cloudCpu / WRITES)}; ${each}`,
    }
  }
}
