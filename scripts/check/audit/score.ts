import type { Audited, Rule } from './rule.ts'

/** How one rule was kept. */
export interface Judged {
  rule: Rule
  findings: string[]
}

/** Applies every rule to the source and the run. */
export const judge = (rules: readonly Rule[], audited: Audited): Judged[] =>
  rules.map((rule) => ({ rule, findings: rule.findings(audited) }))

/** WeChat's experience score, 0 to 100: a rule is kept or not, and counts by its weight. */
export function scoreOf(judged: readonly Judged[]): number {
  const weigh = (some: readonly Judged[]) => some.reduce((sum, { rule }) => sum + rule.weight, 0)
  const kept = judged.filter(({ findings }) => findings.length === 0)
  return Math.round((100 * weigh(kept)) / weigh(judged))
}
