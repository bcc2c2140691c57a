import ts from 'typescript'
import { budget } from './budget.ts'
import type { Check } from './check.ts'
import { nodesOf, placeOf, type Source, sources } from './sources.ts'

/** Files and functions stay short enough to be read at a sitting. */
export const lengths: Check = { name: 'lengths', run: () => lengthFindings(sources()) }

/** What is too long, in words. */
export function lengthFindings(all: Source[]): string[] {
  return [...fileFindings(all.filter((source) => !isDataTable(source))), ...functionFindings(all)]
}

/** A data table is one great literal: it may be as long as there is to say. */
function isDataTable({ ast, text }: Source): boolean {
  const literals = nodesOf(ast, (node) => {
    return ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)
  })
  const longest = Math.max(0, ...literals.filter(isPlain).map((node) => linesOf(ast, node)))
  return longest >= 0.7 * fileLines(text)
}

/** A literal without functions in it. */
function isPlain(node: ts.Node): boolean {
  return !ts.isFunctionLike(node) && ts.forEachChild(node, (child) => !isPlain(child)) !== true
}

function fileFindings(all: Source[]): string[] {
  const lines = all.map(({ path, text }) => ({ path, lines: fileLines(text) }))
  const sorted = lines.map((it) => it.lines).sort((a, b) => a - b)
  const { median, p90, max } = budget.fileLines
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return [
    ...(at(0.5) > median ? [`the median file has ${at(0.5)} lines, ${median} allowed`] : []),
    ...(at(0.9) > p90 ? [`nine files in ten have up to ${at(0.9)} lines, ${p90} allowed`] : []),
    ...lines
      .filter((it) => it.lines > max)
      .map((it) => `${it.path}: ${it.lines} lines, ${max} allowed`),
  ]
}

/** Test suites (`describe`) hold many tests and are not functions in this sense. */
function functionFindings(all: Source[]): string[] {
  return all.flatMap((source) =>
    nodesOf(source.ast, ts.isFunctionLike)
      .filter((node) => !isSuite(node) && linesOf(source.ast, node) > budget.functionLines)
      .map((node) => {
        const lines = linesOf(source.ast, node)
        return `${placeOf(source, node.getStart())}: a function of ${lines} lines, ${budget.functionLines} allowed`
      }),
  )
}

function isSuite({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && /^describe\b/.test(parent.expression.getText())
}

const fileLines = (text: string): number => text.trimEnd().split('\n').length

function linesOf(ast: ts.SourceFile, node: ts.Node): number {
  const line = (position: number) => ast.getLineAndCharacterOfPosition(position).line
  return line(node.getEnd()) - line(node.getStart()) + 1
}
