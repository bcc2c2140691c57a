import { readFileSync } from 'node:fs'
import { isFile } from '../files.ts'
import { readApp } from './app.ts'
import { locate, resolveReference } from './locate.ts'
import { referencesOf } from './references.ts'

const parts = ['.json', '.ts', '.js', '.wxml', '.wxss']

export interface Reach {
  /** Mini-program path → the file it comes from; packages under `miniprogram_npm/<name>/`. */
  files: Map<string, string>
  /** Our own files' references that lead nowhere, as `file: what it wanted`. */
  missing: string[]
}

/**
 * Everything that a mini-program's app and pages lead to: components, scripts, templates, wxs and
 * styles, through our own folders and into packages. Nothing when there is no app.json.
 */
export function reach(folder: string): Reach {
  const files = new Map<string, string>()
  const missing: string[] = []
  const waiting = startOf(folder)
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = locate(folder, path)
    if (files.has(path) || !isFile(file)) continue
    files.set(path, file)
    for (const reference of referencesOf(path, readFileSync(file, 'utf8'))) {
      const found = resolveReference(folder, path, reference)
      if (found !== undefined)
        waiting.push(...(reference.kind === 'component' ? partsOf(found) : [found]))
      else if (!isPackaged(path))
        missing.push(`${path}: ${reference.kind} ${reference.to} not found`)
    }
  }
  return { files, missing }
}

function startOf(folder: string): string[] {
  const app = readApp(folder)
  if (app === undefined) return []
  return ['app', ...app.pages].flatMap((path) => parts.map((part) => path + part))
}

/** True of what packages bring: their references may be meant for other platforms. */
export const isPackaged = (path: string): boolean => path.startsWith('miniprogram_npm/')

/** A component is its JSON and the files of the same name beside it. */
const partsOf = (json: string): string[] => parts.map((part) => json.replace(/\.json$/, part))
