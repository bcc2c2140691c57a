/** An element of WXML: its tag, and its attributes as written. */
export interface Element {
  tag: string
  attributes: Map<string, string>
  /** Counted from 1. */
  line: number
}

const opened = /<([\w-]+)((?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/g
const attribute = /([\w:.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g

/** Every element of a WXML text, in order; comments are left out. */
export function elementsOf(wxml: string): Element[] {
  const text = wxml.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...text.matchAll(opened)].map(({ 1: tag = '', 2: written = '', index }) => ({
    tag,
    attributes: new Map(
      [...written.matchAll(attribute)].map(([, name = '', one, other]) => [
        name,
        one ?? other ?? '',
      ]),
    ),
    line: text.slice(0, index).split('\n').length,
  }))
}

/** The names that a WXML text reads from data, in all that stands in `{{ }}`. */
export function namesBound(wxml: string): Set<string> {
  const expressions = [...wxml.matchAll(/\{\{([\s\S]*?)\}\}/g)].map(([, inside = '']) => inside)
  const names = expressions.flatMap((expression) => {
    const code = expression.replace(/'[^']*'|"[^"]*"/g, ' ')
    return [...code.matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*/g)].map(([name]) => name)
  })
  return new Set(names)
}
