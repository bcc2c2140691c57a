/** The import rules for what WeChat reads: components that a JSON names, which no import tool sees. */
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesUnder } from '../files.ts'
import { resolveReference } from '../miniprogram/locate.ts'
import { isPackaged } from '../miniprogram/reach.ts'
import { referencesOf } from '../miniprogram/references.ts'
import { at } from '../paths.ts'

type Pattern = string | readonly string[]
type Side = { path?: Pattern; pathNot?: Pattern }
type Rule = { name: string; from: Side; to: Side }
type Config = { default: { forbidden: readonly Rule[] } }

/** Each component of a house's mini-program that is used the wrong way, with the rule that it breaks. */
export async function componentFindings(house: string): Promise<string[]> {
  const folder = join(house, 'miniprogram')
  if (!existsSync(folder)) return []
  const config: Config = await import(pathToFileURL(at('.dependency-cruiser.mjs')).href)
  const rules = config.default.forbidden.filter(({ to }) => isByPath(to))
  return usesIn(folder).flatMap(({ from, to }) =>
    rules
      .filter((rule) => isBroken(rule, `miniprogram/${from}`, `miniprogram/${to}`))
      .map(({ name }) => `  error ${name}: miniprogram/${from} → miniprogram/${to}`),
  )
}

/** Who uses which component that has to be there: both by the path of their JSON. */
function usesIn(folder: string): { from: string; to: string }[] {
  const all = filesUnder(folder).map((file) => relative(folder, file))
  return all
    .filter((path) => path.endsWith('.json') && !isPackaged(path))
    .flatMap((from) =>
      referencesOf(from, readFileSync(join(folder, from), 'utf8')).flatMap((reference) => {
        const to = resolveReference(folder, from, reference)
        const waits = to === undefined || isPackaged(to) || reference.awaited === true
        return waits ? [] : [{ from, to }]
      }),
    )
}

/** A rule about cycles or kinds of imports says nothing of a component. */
const isByPath = (to: object): boolean =>
  Object.keys(to).every((key) => key === 'path' || key === 'pathNot')

function isBroken({ from, to }: Rule, user: string, used: string): boolean {
  if (!isIn(from, user)) return false
  const [, first = ''] = matchOf(from.path, user) ?? []
  return isIn({ ...to, pathNot: listOf(to.pathNot).map((one) => one.replace('$1', first)) }, used)
}

const isIn = ({ path, pathNot }: Side, file: string): boolean =>
  (path === undefined || matchOf(path, file) !== undefined) && matchOf(pathNot, file) === undefined

const matchOf = (pattern: Pattern | undefined, file: string): RegExpExecArray | undefined =>
  listOf(pattern)
    .map((one) => new RegExp(one).exec(file))
    .find((match) => match !== null) ?? undefined

const listOf = (pattern: Pattern | undefined): readonly string[] =>
  pattern === undefined ? [] : typeof pattern === 'string' ? [pattern] : pattern
