import { extname } from 'node:path'
import { transformSync } from 'esbuild'
import ts from 'typescript'

/** Kinds of things that a mini-program's file refers to; each is looked for under its own endings. */
export type Kind = 'component' | 'script' | 'template' | 'wxs' | 'style'

export interface Reference {
  kind: Kind
  /** As written in the file: relative, absolute (from the mini-program's folder) or a package's. */
  to: string
  /** Whether something stands in its place until its package is there. */
  awaited?: boolean
}

/** What a file refers to, read from its text by its ending; images and pages are not followed. */
export function referencesOf(path: string, text: string): Reference[] {
  switch (extname(path)) {
    case '.json':
      return components(text)
    case '.ts':
      return scripts(withoutTypes(text))
    case '.js':
      return scripts(text)
    case '.wxml':
      return [
        ...matches('template', text, /<(?:import|include)\s[^>]*?src=["']([^"']+)["']/g),
        ...matches('wxs', text, /<wxs\s[^>]*?src=["']([^"']+)["']/g),
      ]
    case '.wxs':
      return matches('wxs', text, /require\(\s*["']([^"']+)["']\s*\)/g)
    case '.wxss':
      return matches('style', text, /@import\s+(?:url\()?["']([^"']+)["']/g)
    default:
      return []
  }
}

function components(text: string): Reference[] {
  const json: {
    usingComponents?: Record<string, string>
    componentPlaceholder?: Record<string, string>
    componentGenerics?: Record<string, { default?: string } | boolean>
  } = JSON.parse(text)
  const defaults = Object.values(json.componentGenerics ?? {}).flatMap((it) =>
    typeof it === 'object' && it.default !== undefined ? [it.default] : [],
  )
  const used = Object.entries(json.usingComponents ?? {}).map(
    ([name, to]): Reference => ({
      ...{ kind: 'component', to },
      awaited: json.componentPlaceholder?.[name] !== undefined,
    }),
  )
  return [...used, ...defaults.map((to): Reference => ({ kind: 'component', to }))]
}

/** Types are erased before packaging, so what only they import is never reached. */
const withoutTypes = (text: string): string =>
  transformSync(text, {
    loader: 'ts',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  }).code

const scripts = (text: string): Reference[] =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.map((file) => ({ kind: 'script', to: file.fileName }))

const matches = (kind: Kind, text: string, pattern: RegExp): Reference[] =>
  [...text.matchAll(pattern)].flatMap(([, to]) => (to === undefined ? [] : [{ kind, to }]))
