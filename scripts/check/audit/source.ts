import { readFileSync } from 'node:fs'
import { extname, relative } from 'node:path'
import postcss, { type Root } from 'postcss'
import { filesUnder } from '../../files.ts'
import { type App, readApp } from '../../miniprogram/app.ts'
import { type Element, elementsOf } from './markup.ts'

/** A file of a mini-program; the path is relative to its folder. */
interface File {
  path: string
  text: string
}

/** A mini-program's own sources, without the packages it brings, as the rules read them. */
export interface Source {
  folder: string
  app: App
  scripts: File[]
  markup: (File & { elements: Element[] })[]
  styles: (File & { root: Root })[]
}

/** Reads the sources of a mini-program's folder. @throws Error when it has no app.json */
export function readSource(folder: string): Source {
  const app = readApp(folder)
  if (!app) throw new Error(`${folder} has no app.json`)
  const files = filesUnder(folder, ['miniprogram_npm', 'node_modules']).map((file) => ({
    path: relative(folder, file),
    file,
  }))
  const ending = (...endings: string[]): File[] =>
    files
      .filter(({ path }) => endings.includes(extname(path)) && !path.endsWith('.d.ts'))
      .map(({ path, file }) => ({ path, text: readFileSync(file, 'utf8') }))
  return {
    folder,
    app,
    scripts: ending('.ts', '.js', '.wxs'),
    markup: ending('.wxml').map((file) => ({ ...file, elements: elementsOf(file.text) })),
    styles: ending('.wxss').map((file) => ({ ...file, root: postcss.parse(file.text) })),
  }
}
