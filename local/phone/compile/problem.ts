/** What is wrong with a mini-program's sources, at a place a person can open. */
export type Problem = {
  file: string
  line: number
  column: number
  message: string
  /** A warning is shown but does not keep the phone from opening. */
  warning?: boolean
}

/** One line as compilers write it: `pages/home/home.wxml:3:14 message`. */
export function describeProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`
}
