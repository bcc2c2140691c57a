/** Where the files of a mini-program lie: its own folder, and its npm packages beside or above it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const npmPrefix = 'miniprogram_npm/'
const here = path.resolve(import.meta.dirname, '../../..')

export type Sources = {
  /** Absolute path of the mini-program's folder. */
  root: string
  /** In: a path as WeChat writes it, from the root, without a leading slash. Out: the file, if it exists. */
  find(file: string): string | undefined
}

function packageFolder(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name)
    if (existsSync(path.join(candidate, 'package.json'))) return candidate
    if (folder === path.dirname(folder)) return undefined
  }
}

function miniprogramFolder(root: string, name: string): string | undefined {
  const folder = packageFolder(root, name) ?? packageFolder(here, name)
  if (!folder) return undefined
  const manifest: { miniprogram?: string } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  )
  return path.join(folder, manifest.miniprogram ?? 'miniprogram_dist')
}

/**
 * Opens a mini-program's folder. A package built into `miniprogram_npm` wins; what the build left out
 * is taken from `node_modules/<package>`, as the developer tools would lay it.
 */
export function openSources(root: string): Sources {
  const folders = new Map<string, string | undefined>()
  return {
    root,
    find(file) {
      const own = path.join(root, file)
      if (existsSync(own)) return own
      const npm = /^miniprogram_npm\/((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(file)
      const [name, rest] = [npm?.[1], npm?.[2]]
      if (!name || !rest) return undefined
      if (!folders.has(name)) folders.set(name, miniprogramFolder(root, name))
      const folder = folders.get(name)
      const packaged = folder && path.join(folder, rest)
      return packaged && existsSync(packaged) ? packaged : undefined
    },
  }
}

/** In: a file's path and what it refers to, both as WeChat writes them. Out: the path from the root. */
export function resolvePath(from: string, reference: string): string {
  if (reference.startsWith('/')) return reference.slice(1)
  return path.posix.join(path.posix.dirname(from), reference)
}

/** Out: the path from the root at which an npm reference (`tdesign-miniprogram/button/button`) is kept. */
export function npmPath(reference: string): string {
  return npmPrefix + reference
}
