/** <rich-text>: a given text with marks, no scripts and no events inside. */
import { rewriteValue } from '../../compile/units.ts'
import type { Builtin } from './host.ts'
import { anything, text } from './properties.ts'

type RichNode =
  | string
  | { type: 'text'; text: string }
  | { name: string; attrs?: Record<string, string>; children?: RichNode[] }

/** What WeChat trusts; anything else is left out with all that is in it. */
const trusted = new Set(
  `a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd
  del div dl dt em fieldset font footer h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark
  nav ol p pre q rt ruby s section small span strong sub sup table tbody td tfoot th thead tr tt u
  ul`.split(/\s+/),
)
const attributes = new Set(
  'class style src alt width height colspan rowspan align dir start type span color size'.split(
    ' ',
  ),
)

function buildElement(name: string, given: Record<string, string>, children: Node[]): Node[] {
  const tag = name.toLowerCase()
  if (!trusted.has(tag)) return []
  const node = document.createElement(tag)
  for (const [attribute, value] of Object.entries(given))
    if (attributes.has(attribute))
      node.setAttribute(attribute, attribute === 'style' ? rewriteValue(value) : value)
  node.append(...children)
  return [node]
}

function buildNode(given: RichNode): Node[] {
  if (typeof given === 'string') return parse(given)
  if ('text' in given) return [...parse(given.text)]
  return buildElement(given.name, given.attrs ?? {}, (given.children ?? []).flatMap(buildNode))
}

function copy(node: Node): Node[] {
  if (node instanceof Text) return [document.createTextNode(node.data)]
  if (!(node instanceof Element)) return []
  const given = [...node.attributes].map(({ name, value }) => [name, value])
  return buildElement(node.localName, Object.fromEntries(given), [...node.childNodes].flatMap(copy))
}

/** A template's content is inert: nothing in it loads or runs. */
function parse(html: string): Node[] {
  const template = document.createElement('template')
  template.innerHTML = html
  return [...template.content.childNodes].flatMap(copy)
}

export const richTextBuiltin: Builtin = {
  tag: 'rich-text',
  leaf: true,
  properties: { nodes: anything(), space: text(), userSelect: anything() },
  attached(host) {
    host.watch(['nodes'], () => {
      const nodes = host.value('nodes') as RichNode | RichNode[] | null
      const given = Array.isArray(nodes) ? nodes : nodes ? [nodes] : []
      host.element.replaceChildren(...given.flatMap(buildNode))
    })
  },
}
