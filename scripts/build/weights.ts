import type { Metafile } from 'esbuild'
import { packageOf } from './package-of.ts'

/**
 * Bytes that a bundle may hold, of packages and of our own. What it holds is what a cold start reads:
 * a heavy package that comes in by itself, with a new version of another, is noticed here.
 */
const packageBytes = 575_000
const ownBytes: Readonly<Record<string, number>> = {
  api: 800_000,
  timer: 480_000,
  push: 300_000,
}

/** How many packages are named when there is too much. */
const NAMED = 5

/** What is too heavy in a function's bundle, in words. */
export function weightFindings(name: string, { outputs }: Metafile): string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs))
  const packages = new Map<string, number>()
  let own = 0
  for (const [file, { bytesInOutput }] of inputs) {
    const from = packageOf(file)
    if (from === undefined) own += bytesInOutput
    else packages.set(from, (packages.get(from) ?? 0) + bytesInOutput)
  }
  const heaviest = [...packages].sort(([, a], [, b]) => b - a).slice(0, NAMED)
  const named = heaviest.map(([from, bytes]) => `${from} ${bytes}`).join(', ')
  const theirs = [...packages.values()].reduce((sum, bytes) => sum + bytes, 0)
  return [
    ...over(`${name}: our own code`, own, ownBytes[name] ?? 0),
    ...over(`${name}: packages (${named}, …)`, theirs, packageBytes),
  ]
}

const over = (what: string, bytes: number, allowed: number): string[] =>
  bytes <= allowed ? [] : [`${what}: ${bytes} bytes, ${allowed} allowed`]
