/** A mutant that no test noticed: where it is, the line of code, and what it put into it. */
export type Survivor = { file: string; at: number; line: string; kind: string; by: string }

/**
 * Survivors that were looked into: in which file (below cloudfunctions/), why no test can notice them or none is
 * worth its while, and which they are: a line of code, trimmed, with what was put into it.
 */
export type Known = {
  file: string
  why: string
  mutants: readonly (readonly [line: string, ...by: string[]])[]
}

/** What a run and the list of known survivors have to say to one another. */
type Compared = {
  /** Survivors without a reason yet. */
  unknown: readonly Survivor[]
  /** What stands in the list and was noticed after all. */
  noticed: readonly string[]
}

const nameOf = (file: string, line: string, by: string) => `cloudfunctions/${file}: ${line} → ${by}`

/** Holds what survived against what is known; both have to be the same. */
export function compare(survivors: readonly Survivor[], known: readonly Known[]): Compared {
  const listed = known.flatMap(({ file, mutants }) =>
    mutants.flatMap(([line, ...all]) => all.map((by) => nameOf(file, line, by))),
  )
  const survived = new Set(survivors.map(named))
  return {
    unknown: survivors.filter((one) => !listed.includes(named(one))),
    noticed: listed.filter((name) => !survived.has(name)),
  }
}

/** A survivor as the list names it: by its line, since numbers of lines move. */
export const named = ({ file, line, by }: Survivor): string => `${file}: ${line} → ${by}`
