import { join, posix } from 'node:path'
import { isFile, readJson } from '../files.ts'
import { at } from '../paths.ts'
import type { Reference } from './references.ts'

const npm = 'miniprogram_npm'

const endings = {
  component: ['.json', '/index.json'],
  script: ['', '.ts', '.js', '/index.ts', '/index.js'],
  template: ['', '.wxml'],
  wxs: ['', '.wxs'],
  style: ['', '.wxss'],
}

/**
 * Where the file of a mini-program's path comes from: its own folder, or, below miniprogram_npm,
 * the installed package (its folder for mini-programs when it has one; its main file is index.js).
 */
export function locate(folder: string, path: string): string {
  if (!path.startsWith(`${npm}/`)) return join(folder, path)
  const [, name = '', ...rest] = path.split('/')
  const { miniprogram, main } = manifest(name)
  if (miniprogram === undefined && rest.join('/') === 'index.js') {
    return at('node_modules', name, main ?? 'index.js')
  }
  return at('node_modules', name, miniprogram ?? '', ...rest)
}

/** Finds the file that a reference means, as WeChat would; undefined when there is none. */
export function resolveReference(
  folder: string,
  from: string,
  { kind, to }: Reference,
): string | undefined {
  return bases(from, to)
    .flatMap((base) => endings[kind].map((ending) => base + ending))
    .find((path) => isFile(locate(folder, path)))
}

function bases(from: string, to: string): string[] {
  const beside = posix.join(posix.dirname(from), to)
  if (to.startsWith('/')) return [to.slice(1)]
  if (to.startsWith('.')) return [beside]
  return [beside, ...packageFolders(from).map((folder) => posix.join(folder, to))]
}

/** A package may bring packages of its own, which go before the mini-program's. */
function packageFolders(from: string): string[] {
  const [first, name] = from.split('/')
  return first === npm ? [`${npm}/${name}/${npm}`, npm] : [npm]
}

function manifest(name: string): { miniprogram?: string; main?: string } {
  const path = at('node_modules', name, 'package.json')
  return isFile(path) ? readJson(path) : {}
}
