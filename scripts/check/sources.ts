import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { filesUnder } from '../files.ts'
import { at, shown } from '../paths.ts'

const folders = ['cloudfunctions', 'miniprogram', 'local', 'city', 'scripts', 'tests']

export interface Source {
  /** Relative to the project. */
  path: string
  text: string
  ast: ts.SourceFile
}

/** Every TypeScript file that was written by hand, parsed; declaration files are left out. */
export function sources(): Source[] {
  const found = [
    ...folders.flatMap((folder) => filesUnder(at(folder), ['miniprogram_npm', 'node_modules'])),
    at('vitest.config.ts'),
    at('knip.ts'),
  ]
  return found
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => source(shown(path), readFileSync(path, 'utf8')))
}

/** Parses one file's text. */
export const source = (path: string, text: string): Source => ({
  path,
  text,
  ast: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
})

/** Every node of a file that the test picks, in the file's order. */
export function nodesOf(ast: ts.SourceFile, picks: (node: ts.Node) => boolean): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    if (picks(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ast)
  return found
}

/** `path:line` of a place in a file, counted from 1. */
export const placeOf = ({ path, ast }: Source, position: number): string =>
  `${path}:${ast.getLineAndCharacterOfPosition(position).line + 1}`
