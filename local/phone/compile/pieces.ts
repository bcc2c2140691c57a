/** Pages and components, and all that they use in turn. */
import { type AppConfig, customTabBarKey, type Piece, type PieceConfig } from './mini-program.ts'
import type { Problem } from './problem.ts'
import { readJson } from './read-json.ts'
import { npmPath, resolvePath, type Sources } from './sources.ts'

function componentKey(sources: Sources, from: string, reference: string): string | undefined {
  const relative = resolvePath(from, reference)
  const candidates = /^[./]/.test(reference) ? [relative] : [relative, npmPath(reference)]
  return candidates
    .flatMap((key) => [key, `${key}/index`])
    .find((key) => sources.find(`${key}.json`) || sources.find(`${key}.wxml`))
}

/** Which component each tag of a piece refers to, and from whose place: the app's own, then the piece's. */
function references(app: AppConfig, key: string, config: PieceConfig) {
  const shared = key.startsWith('miniprogram_npm/') ? {} : app.usingComponents
  const from = (place: string, using: Record<string, string> | undefined) =>
    Object.entries(using ?? {}).map(([name, reference]) => ({ place, name, reference }))
  return [...from('app', shared), ...from(key, config.usingComponents)]
}

/** In: the app's pages. Out: them and every component that they reach, by key. */
export function readPieces(
  sources: Sources,
  app: AppConfig,
  pages: string[],
  problems: Problem[],
): Map<string, Piece> {
  const pieces = new Map<string, Piece>()

  const follow = (place: string, name: string, reference: string): string | undefined => {
    const key = componentKey(sources, place, reference)
    if (key) visit(key, false)
    else {
      const message = `component <${name}> is not found: ${reference}`
      problems.push({ file: `${place}.json`, line: 1, column: 1, message })
    }
    return key && `/${key}`
  }

  const visit = (key: string, page: boolean) => {
    if (pieces.has(key)) return
    const config = readJson<PieceConfig>(sources, `${key}.json`, problems) ?? {}
    const piece: Piece = { key, page, config: { ...config } }
    pieces.set(key, piece)
    const usingComponents: Record<string, string> = {}
    for (const { place, name, reference } of references(app, key, config)) {
      const target = follow(place, name, reference)
      if (target) usingComponents[name] = target
    }
    piece.config.usingComponents = usingComponents
    const generics = Object.entries(config.componentGenerics ?? {}).map(([name, generic]) => {
      const fallback = generic === true ? undefined : generic.default
      const target = fallback && follow(key, name, fallback)
      return [name, target ? { default: target } : true] as const
    })
    if (generics.length > 0) piece.config.componentGenerics = Object.fromEntries(generics)
  }

  for (const page of pages) visit(page, true)
  if (app.tabBar?.custom) visit(customTabBarKey, false)
  return pieces
}
