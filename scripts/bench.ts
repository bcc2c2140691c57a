import { cpus } from 'node:os'
import { calls } from './bench/calls.ts'
import { openBenchCloud } from './bench/cloud.ts'
import { coldStart } from './bench/cold-start.ts'
import { table } from './bench/row.ts'
import { writers } from './bench/writers.ts'
import { buildToRun } from './build.ts'

/**
 * Measures the ratios of CPU that the functions are to keep, interleaved in one run, and prints
 * them. Nothing is asserted: a machine that does other things at the same time measures itself.
 */
await buildToRun()
const bench = await openBenchCloud()
const { gateway } = bench
const rows = [...(await coldStart()), ...(await calls(gateway)), ...(await writers(bench))]
await bench.close()
console.log(`\n${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}\n\n${table(rows)}`)
