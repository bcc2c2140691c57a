import ts from 'typescript'
import type { Check } from './check.ts'
import { nodesOf, placeOf, type Source, sources } from './sources.ts'

/** Nobody talks the compiler out of its job. */
export const shortcuts: Check = {
  name: 'any, @ts-ignore, !',
  run: () => sources().flatMap(shortcutFindings),
}

/** Each `any`, non-null `!` and comment that silences the compiler, in words. */
export function shortcutFindings(source: Source): string[] {
  const nodes = nodesOf(source.ast, (node) => {
    return (
      node.kind === ts.SyntaxKind.AnyKeyword ||
      ts.isNonNullExpression(node) ||
      (ts.isVariableDeclaration(node) && node.exclamationToken !== undefined)
    )
  })
  const comments = [...source.text.matchAll(/^\s*\/[/*]\s*@ts-\w+/gm)]
  return [
    ...nodes.map((node) => `${placeOf(source, node.getStart())}: ${node.getText().slice(0, 60)}`),
    ...comments.map((it) => `${placeOf(source, it.index)}: ${it[0].trim()}`),
  ]
}
