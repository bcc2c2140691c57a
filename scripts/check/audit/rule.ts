import type { Run, Seen } from './run.ts'
import type { Source } from './source.ts'

/** What the rules judge: the sources of a mini-program, and what a browser saw of it. */
export interface Audited {
  source: Source
  run: Run
}

/** One rule of the audit. */
export interface Rule {
  name: string
  /** Who wants it: WeChat's experience score, or the rules for elders (MIIT 2021, WCAG 2.2). */
  by: 'WeChat' | 'elders'
  /** What it weighs in WeChat's score. */
  weight: number
  /** It is a matter of milliseconds: said, but not held against a machine that is busy. */
  timed?: true
  /** Where it is broken, a line each. */
  findings(audited: Audited): string[]
}

/** The findings of a rule that looks at one page after the other, each named. */
export const onEachPage =
  (findings: (seen: Seen) => string[]) =>
  ({ run }: Audited): string[] =>
    run.seen.flatMap((seen) => findings(seen).map((line) => `${seen.name}: ${line}`))
