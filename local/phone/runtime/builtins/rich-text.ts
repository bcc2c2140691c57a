/** <rich-text>: a given text with marks, no scripts and no events inside. */
import type { Builtin } from './host.ts'
import { anything, text } from './properties.ts'

type RichNode =
  | string
  | { type: 'text'; text: string }
  | { name: string; attrs?: Record<string, string>; children?: RichNode[] }

function buildNode(given: RichNode): Node {
  if (typeof given === 'string') return parse(given)
  if ('type' in given && given.type === 'text') return document.createTextNode(given.text)
  const node = document.createElement('name' in given ? given.name : 'span')
  if (!('name' in given)) return node
  for (const [name, value] of Object.entries(given.attrs ?? {}))
    if (!name.startsWith('on')) node.setAttribute(name, value)
  node.append(...(given.children ?? []).map(buildNode))
  return node
}

function parse(html: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = html
  for (const node of template.content.querySelectorAll('*')) {
    if (['SCRIPT', 'IFRAME', 'OBJECT', 'STYLE'].includes(node.tagName)) node.remove()
    for (const { name } of [...node.attributes])
      if (name.startsWith('on')) node.removeAttribute(name)
  }
  return template.content
}

export const richTextBuiltin: Builtin = {
  tag: 'rich-text',
  leaf: true,
  properties: { nodes: anything(), space: text(), userSelect: anything() },
  attached(host) {
    host.watch(['nodes'], () => {
      const nodes = host.value('nodes') as RichNode | RichNode[] | null
      const given = Array.isArray(nodes) ? nodes : nodes ? [nodes] : []
      host.element.replaceChildren(...given.map(buildNode))
    })
  },
}
