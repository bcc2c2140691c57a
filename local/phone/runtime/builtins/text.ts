/** <text>: line breaks are kept; it can be selected when it says so. */
import type { Builtin } from './host.ts'
import { flag, text } from './properties.ts'

const entities: Record<string, string> = {
  '&nbsp;': '\u00a0',
  '&ensp;': '\u2002',
  '&emsp;': '\u2003',
  '&lt;': '<',
  '&gt;': '>',
  '&apos;': "'",
  '&amp;': '&',
}

const decode = (value: string) =>
  value.replace(/&(?:nbsp|ensp|emsp|lt|gt|apos|amp);/g, (name) => entities[name] ?? name)

function decodeInside(element: HTMLElement) {
  for (const node of element.childNodes)
    if (node instanceof Text && node.data.includes('&')) node.data = decode(node.data)
}

export const textBuiltin: Builtin = {
  tag: 'text',
  properties: { selectable: flag(), userSelect: flag(), space: text(), decode: flag() },
  attached(host) {
    host.watch(['selectable', 'userSelect'], () => {
      const selectable = host.flag('selectable') || host.flag('userSelect')
      host.element.toggleAttribute('selectable', selectable)
    })
    host.watch(['space'], () => host.element.toggleAttribute('space', host.text('space') !== ''))
    if (!host.flag('decode')) return
    decodeInside(host.element)
    const observer = new MutationObserver(() => decodeInside(host.element))
    observer.observe(host.element, { characterData: true, childList: true, subtree: true })
    host.onDetach(() => observer.disconnect())
  },
}
