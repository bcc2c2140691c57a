import { readFileSync } from 'node:fs'
import type { Problem } from './problem.ts'
import type { Sources } from './sources.ts'

/** Out: what a JSON file holds; undefined when there is none, or it is broken and added to the problems. */
export function readJson<T>(sources: Sources, name: string, problems: Problem[]): T | undefined {
  const file = sources.find(name)
  if (!file) return undefined
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0)
    const before = text.slice(0, offset).split('\n')
    const column = (before.at(-1)?.length ?? 0) + 1
    problems.push({ file: name, line: before.length, column, message })
    return undefined
  }
}
