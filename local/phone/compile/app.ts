/** Reads app.json and what it reaches: pages, subpackages, components. */
import type { AppConfig, MiniProgram } from './mini-program.ts'
import { checkPackages, pagesOf } from './packages.ts'
import { readPieces } from './pieces.ts'
import type { Problem } from './problem.ts'
import { readJson } from './read-json.ts'
import type { Sources } from './sources.ts'
import { checkTabBar } from './tab-bar.ts'

/** In: an opened folder. Out: the mini-program, as far as it could be read; problems are added to the list. */
export function readMiniProgram(sources: Sources, problems: Problem[]): MiniProgram {
  const wrong = (message: string) =>
    problems.push({ file: 'app.json', line: 1, column: 1, message })
  if (!sources.find('app.json')) wrong('there is no app.json')
  const app = readJson<AppConfig>(sources, 'app.json', problems) ?? { pages: [] }
  const themes = app.themeLocation
    ? readJson<MiniProgram['theme']>(sources, app.themeLocation, problems)
    : undefined
  const pages = pagesOf(app)
  for (const page of pages) if (!sources.find(`${page}.wxml`)) wrong(`page ${page} has no .wxml`)
  const pieces = readPieces(sources, app, pages, problems)
  const program = { sources, app, theme: themes ?? {}, pages, pieces }
  checkTabBar(program, wrong)
  checkPackages(program, problems)
  return program
}
