/** A mini-program's folder in, what a browser loads out. */
import { readMiniProgram } from './app.ts'
import type { Problem } from './problem.ts'
import { compileScripts } from './scripts.ts'
import { openSources, type Sources } from './sources.ts'
import { compileTemplates } from './wxml.ts'
import { compileStyles, styleScopes } from './wxss.ts'

export type Compiled = {
  sources: Sources
  script: string
  sourceMap: string
  styles: string
  problems: Problem[]
}

/**
 * Compiles the mini-program in `folder` (absolute path). Never fails: what is wrong is in `problems`,
 * and the phone may open when none of them is an error.
 */
export async function compileMiniProgram(folder: string): Promise<Compiled> {
  const problems: Problem[] = []
  const sources = openSources(folder)
  const program = readMiniProgram(sources, problems)
  const scopes = styleScopes(program)
  const templates = compileTemplates(program, problems)
  const styles = compileStyles(program, scopes, problems)
  const { app, theme, pages, pieces } = program
  const configs = Object.fromEntries([...pieces].map(([key, { config }]) => [key, config]))
  const description = JSON.stringify({ app, theme, pages, configs, scopes })
  const definition = `Object.assign(${description}, { templates: ${templates} })`
  const { code, map } = await compileScripts(program, definition, problems)
  return { sources, script: code, sourceMap: map, styles, problems }
}
