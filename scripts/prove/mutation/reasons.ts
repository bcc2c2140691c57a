/**
 * A comment for Stryker beside the code: which kinds of mutants of the next line it is not to try, and why
 * no test can notice them: `// Stryker disable next-line EqualityOperator: a span of no length adds nothing`.
 */
export type Reason = { file: string; at: number; kinds: readonly string[]; why: string }

/** A mutant that was not tried, and why, as Stryker says it. */
export type Aside = { file: string; at: number; kind: string; why: string }

const comment = /^\s*\/\/ Stryker (.*)$/
const wellFormed = /^disable next-line (\w+(?:, \w+)*): (\S.*)$/

/**
 * The reasons in a file.
 * @throws Error where a comment for Stryker has none, reaches beyond the next line, or names no kind of mutants.
 */
export function reasonsIn(file: string, text: string): Reason[] {
  return text.split('\n').flatMap((line, index) => {
    const said = comment.exec(line)?.[1]
    if (said === undefined) return []
    const [, kinds = 'all', why = ''] = wellFormed.exec(said) ?? []
    if (kinds.split(', ').includes('all')) throw new Error(malformed(file, index + 1))
    return [{ file, at: index + 1, kinds: kinds.split(', '), why }]
  })
}

const malformed = (file: string, at: number): string =>
  `${file}:${at}: write // Stryker disable next-line <kinds of mutants>: <why none can be noticed>`

/** Whether a mutant was left out for this reason. */
const isFor = ({ file, at, kinds, why }: Reason, aside: Aside): boolean =>
  aside.file === file && aside.at === at + 1 && kinds.includes(aside.kind) && aside.why === why

/** What was left out for a reason beside the code, and which reasons left nothing out, in words. */
export function weighed(
  reasons: readonly Reason[],
  aside: readonly Aside[],
): { reasoned: number; idle: string[] } {
  const idle = reasons.flatMap((reason) =>
    reason.kinds
      .filter((kind) => !aside.some((one) => isFor({ ...reason, kinds: [kind] }, one)))
      .map(
        (kind) => `${reason.file}:${reason.at}: the next line has no mutant of the kind ${kind}`,
      ),
  )
  const reasoned = aside.filter((one) => reasons.some((reason) => isFor(reason, one)))
  return { reasoned: reasoned.length, idle }
}
