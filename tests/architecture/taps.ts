import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import type { Noun } from '../../cloudfunctions/core/noun.ts'
import type { Channel } from '../../cloudfunctions/core/procedure/template.ts'
import { at } from '../../scripts/paths.ts'

/** The templates that each tap of the phone asks for, by `<folder of the page> <action>`. */
export type Taps = ReadonlyMap<string, readonly string[]>

/** Reads them from the pages: calls of `offerMessages` in an action, and `messages` in a table of actions. */
export function readTaps(folder = at('miniprogram')): Taps {
  const taps = new Map<string, string[]>()
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const path of paths.filter(isOfPage).sort()) {
    const text = readFileSync(join(folder, path), 'utf8')
    const page = dirname(path)
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    for (const { action, templates } of offersIn(source)) {
      const tap = `${page} ${action}`
      taps.set(tap, [...(taps.get(tap) ?? []), ...templates])
    }
  }
  return taps
}

const isOfPage = (path: string): boolean => /^(pages|packages|components)\/.*\.ts$/.test(path)

type Offer = { action: string; templates: string[] }

function offersIn(node: ts.Node, action = ''): Offer[] {
  const within = nameOf(node) ?? action
  const here = templatesOf(node)
  const below = node.getChildren().flatMap((child) => offersIn(child, within))
  return here.length > 0 ? [{ action, templates: here }, ...below] : below
}

/** The action that a method of a page, or a row of a table of actions, is called by. */
function nameOf(node: ts.Node): string | undefined {
  const isTable = ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer)
  return ts.isMethodDeclaration(node) || isTable ? node.name.getText() : undefined
}

function templatesOf(node: ts.Node): string[] {
  if (ts.isCallExpression(node) && node.expression.getText() === 'offerMessages') {
    return node.arguments.filter(ts.isStringLiteral).map(({ text }) => text)
  }
  const isSaid =
    ts.isPropertyAssignment(node) &&
    node.name.getText() === 'messages' &&
    ts.isStringLiteral(node.initializer)
  return isSaid ? [node.initializer.text] : []
}

/** How nouns' messages get to somebody, each with a name to find it by: `reports to handler`. */
export const channelsOf = (
  all: readonly Pick<Noun, 'collections' | 'messages'>[],
): [string, Channel][] =>
  all.flatMap(({ collections, messages = {} }) =>
    Object.entries(messages).map(([to, channel]): [string, Channel] => [
      `${collections[0]?.name} to ${to}`,
      channel,
    ]),
  )

/** The templates by which something is sent and which no tap asks for. */
export const unasked = (channels: readonly [string, Channel][], taps: Taps): string[] =>
  channels.flatMap(([name, { template, except = {}, asked }]) => {
    const offered = asked.flatMap((tap) => taps.get(tap) ?? [])
    return [template, ...Object.values(except)]
      .filter((one) => !offered.includes(one))
      .map((one) => `${name}: nothing asks for ${one}`)
  })
