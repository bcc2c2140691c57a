import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { at } from '../paths.ts'

/** Something that was proved: its name, what was tried and what came of it, the seed of its chance. */
export type Proof = { proof: string; said: string; seed: number }

/** What some proofs came to; one that failed leaves nothing to keep. */
export type Proven = { proofs: readonly Proof[]; failed: boolean }

const page = at('docs', 'proof.md')

const head = `# What was proved

\`npm run prove\` runs the proofs of \`tests/prove\` in full and writes this page; \`npm test\` runs the same
code scaled down. \`PROVE_SEED=<seed> npm run prove -- <file>\` draws the same chance again. A proof that
fails is not written here: its row stays as it was, with its date. \`npm run prove -- moments\` runs \`npm test\`
and \`npm run check\` under Debian's \`faketime\`, as if each were begun at a moment at which something that
rests on today's date would show it.

The kills are \`kill -9\`: they prove the death of a process, not of power. What was acknowledged had
been handed to the disk by SQLite with synchronous FULL; whether the disk keeps its word is up to it.

| proof | what was tried, and what came of it | seed | date | machine |
|---|---|---|---|---|
`

/** Writes proofs to docs/proof.md, each in the place of the last of its name; the others stay. */
export function keepProofs(proofs: readonly Proof[], now = new Date()): void {
  const known = existsSync(page) ? rowsOf(readFileSync(page, 'utf8')) : new Map<string, string>()
  const processor = cpus()[0]?.model ?? 'unknown'
  const machine = `${processor} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`
  for (const { proof, said, seed } of proofs) {
    const cells = [proof, said, seed, now.toISOString().slice(0, 10), machine]
    known.set(proof, `| ${cells.join(' | ')} |`)
  }
  writeFileSync(page, `${head}${[...known.values()].join('\n')}\n`)
}

/** The rows of the page's table by their proofs. */
function rowsOf(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line.startsWith('| ') && !head.includes(line))
  return new Map(lines.map((line) => [line.split(' | ')[0]?.slice(2) ?? '', line]))
}
