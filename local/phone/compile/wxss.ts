/** Style sheets: @import resolved, selectors scoped, lengths and themes rewritten. */
import { readFileSync } from 'node:fs'
import postcss, { type AtRule, type Root } from 'postcss'
import type { MiniProgram, Piece } from './mini-program.ts'
import type { Problem } from './problem.ts'
import { rewriteSelector, type StyleScope } from './selectors.ts'
import { resolvePath, type Sources } from './sources.ts'
import { rewriteFamily, rewriteValue } from './units.ts'

function parse(sources: Sources, name: string, problems: Problem[], above: string[] = []): Root {
  const file = sources.find(name)
  if (!file || above.includes(name)) return postcss.root()
  const root = parseText(readFileSync(file, 'utf8'), name, problems)
  root.walkAtRules('import', (rule) => {
    const reference = rule.params
      .replace(/^url\(|\)$/g, '')
      .replace(/['"]/g, '')
      .trim()
    const target = resolvePath(name, reference)
    if (!sources.find(target)) {
      const { line = 1, column = 1 } = rule.source?.start ?? {}
      problems.push({ file: name, line, column, message: `@import is not found: ${reference}` })
    }
    rule.replaceWith(parse(sources, target, problems, [...above, name]).nodes)
  })
  return root
}

function parseText(text: string, file: string, problems: Problem[]): Root {
  try {
    return postcss.parse(text, { from: file })
  } catch (error) {
    if (!(error instanceof postcss.CssSyntaxError)) throw error
    const { line = 1, column = 1, reason } = error
    problems.push({ file, line, column, message: reason })
    return postcss.root()
  }
}

/** The theme that an @media rule asks for, when that is all it asks for. */
function themeOf(rule: AtRule): string | undefined {
  if (rule.name !== 'media') return undefined
  return /^\s*\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)\s*$/.exec(rule.params)?.[1]
}

function rewrite(root: Root, scope: StyleScope): string {
  root.walkRules((rule) => {
    const parent = rule.parent
    const above = parent?.type === 'atrule' ? (parent as AtRule) : undefined
    if (above && /keyframes$/.test(above.name)) return
    rule.selector = rewriteSelector(rule.selector, scope, above && themeOf(above))
  })
  // iframes do not inherit a preferred theme: the phone's own class stands for it
  root.walkAtRules('media', (rule) => {
    if (themeOf(rule)) rule.replaceWith(rule.nodes ?? [])
    else rule.params = rewriteValue(rule.params)
  })
  root.walkDecls((declaration) => {
    const value = rewriteValue(declaration.value)
    const family = /^font(?:-family)?$/.test(declaration.prop)
    const named = (declaration.parent as AtRule | undefined)?.name === 'font-face'
    declaration.value = family && !named ? rewriteFamily(value) : value
  })
  return root.toString()
}

const sharesStyles = (piece: Piece) => /shared$/.test(piece.config.styleIsolation ?? '')
const appliesOnly = (piece: Piece) => /apply-shared$/.test(piece.config.styleIsolation ?? '')

/** Out: the class prefix of each component whose styles are its own, by key. */
export function styleScopes(program: MiniProgram): Record<string, string> {
  const own = [...program.pieces.values()].filter(
    (piece) => !piece.page && (!sharesStyles(piece) || appliesOnly(piece)),
  )
  return Object.fromEntries(own.map((piece, index) => [piece.key, `c${index}`]))
}

/** In: a mini-program and its components' prefixes. Out: one style sheet: app, components, pages. */
export function compileStyles(
  program: MiniProgram,
  scopes: Record<string, string>,
  problems: Problem[],
): string {
  const sheet = (key: string, scope: StyleScope) => {
    const name = `${key}.wxss`
    if (!program.sources.find(name)) return ''
    return `/* ${key} */\n${rewrite(parse(program.sources, name, problems), scope)}\n`
  }
  const pieces = [...program.pieces.values()]
  const components = pieces.filter((piece) => !piece.page)
  const pages = pieces.filter((piece) => piece.page)
  return [
    sheet('app', {}),
    ...components.map(({ key }) => sheet(key, scopes[key] ? { component: scopes[key] } : {})),
    ...pages.map(({ key }) => sheet(key, { page: key })),
  ].join('')
}
