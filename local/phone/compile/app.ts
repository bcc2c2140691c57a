/** Reads app.json and what it reaches: pages, subpackages, components. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from './problem.ts'
import { npmPath, resolvePath, type Sources } from './sources.ts'

export type WindowConfig = Record<string, unknown>

export type AppConfig = {
  pages: string[]
  entryPagePath?: string
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  window?: WindowConfig
  tabBar?: { list: { pagePath: string; text: string }[]; [option: string]: unknown }
  usingComponents?: Record<string, string>
  darkmode?: boolean
  themeLocation?: string
  style?: string
}

export type PieceConfig = {
  component?: boolean
  usingComponents?: Record<string, string>
  componentGenerics?: Record<string, true | { default?: string }>
  styleIsolation?: string
  [option: string]: unknown
}

/** A page or a component: one folder of files that share a base name. */
export type Piece = {
  /** Its path from the root, without extension; the name by which the engine knows it. */
  key: string
  page: boolean
  /** Its .json, with every component resolved to `/<key>`. */
  config: PieceConfig
}

export type MiniProgram = {
  sources: Sources
  app: AppConfig
  /** theme.json: `{ light: { name: value }, dark: { name: value } }`. */
  theme: Record<string, Record<string, string>>
  pages: string[]
  pieces: Map<string, Piece>
}

function readJson<T>(sources: Sources, name: string, problems: Problem[]): T | undefined {
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

function pagesOf(app: AppConfig): string[] {
  const packages = app.subPackages ?? app.subpackages ?? []
  const inPackages = packages.flatMap(({ root, pages }) =>
    pages.map((page) => path.posix.join(root, page)),
  )
  return [...app.pages, ...inPackages]
}

function componentKey(sources: Sources, from: string, reference: string): string | undefined {
  const relative = resolvePath(from, reference)
  const candidates = /^[./]/.test(reference) ? [relative] : [relative, npmPath(reference)]
  return candidates
    .flatMap((key) => [key, `${key}/index`])
    .find((key) => sources.find(`${key}.json`) || sources.find(`${key}.wxml`))
}

/** In: an opened folder. Out: the mini-program, as far as it could be read; problems are added to the list. */
export function readMiniProgram(sources: Sources, problems: Problem[]): MiniProgram {
  const app = readJson<AppConfig>(sources, 'app.json', problems) ?? { pages: [] }
  if (!existsSync(path.join(sources.root, 'app.json')))
    problems.push({ file: 'app.json', line: 1, column: 1, message: 'there is no app.json' })
  const theme = app.themeLocation
    ? (readJson<MiniProgram['theme']>(sources, app.themeLocation, problems) ?? {})
    : {}
  const pages = pagesOf(app)
  const pieces = new Map<string, Piece>()

  const follow = (from: string, name: string, reference: string): string | undefined => {
    const key = componentKey(sources, from, reference)
    if (!key) {
      const message = `component <${name}> is not found: ${reference}`
      problems.push({ file: `${from}.json`, line: 1, column: 1, message })
      return undefined
    }
    visit(key, false)
    return `/${key}`
  }

  const visit = (key: string, page: boolean) => {
    if (pieces.has(key)) return
    const config = readJson<PieceConfig>(sources, `${key}.json`, problems) ?? {}
    const piece: Piece = { key, page, config: { ...config } }
    pieces.set(key, piece)
    const own = Object.entries(config.usingComponents ?? {})
    const shared = key.startsWith('miniprogram_npm/')
      ? []
      : Object.entries(app.usingComponents ?? {})
    const using: Record<string, string> = {}
    const wanted = [
      ...shared.map(([name, reference]) => ['app', name, reference] as const),
      ...own.map(([name, reference]) => [key, name, reference] as const),
    ]
    for (const [from, name, reference] of wanted) {
      const target = follow(from, name, reference)
      if (target) using[name] = target
    }
    piece.config.usingComponents = using
    const generics = Object.entries(config.componentGenerics ?? {}).map(([name, generic]) => {
      const fallback = generic === true ? undefined : generic.default
      const target = fallback && follow(key, name, fallback)
      return [name, target ? { default: target } : true] as const
    })
    if (generics.length > 0) piece.config.componentGenerics = Object.fromEntries(generics)
  }

  for (const page of pages) {
    if (!sources.find(`${page}.wxml`))
      problems.push({ file: 'app.json', line: 1, column: 1, message: `page ${page} has no .wxml` })
    visit(page, true)
  }
  return { sources, app, theme, pages, pieces }
}
