/** One thing that `npm run check` looks at. */
export interface Check {
  name: string
  /** What is wrong, a line each, with file and line where there is one; nothing when all is well. */
  run: () => string[] | Promise<string[]>
  /** What is worth saying even when all is well, after it ran. */
  says?: () => string
}
