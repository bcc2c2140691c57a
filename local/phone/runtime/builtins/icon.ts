/** <icon>: WeChat's few built-in signs, as characters. */
import type { Builtin } from './host.ts'
import { number, text } from './properties.ts'

const signs: Record<string, string> = {
  success: '✔',
  success_no_circle: '✓',
  info: 'ⓘ',
  warn: '⚠',
  waiting: '◷',
  cancel: '✕',
  download: '↓',
  search: '⌕',
  clear: '⊗',
}

export const iconBuiltin: Builtin = {
  tag: 'icon',
  leaf: true,
  properties: { type: text(), size: number(23), color: text() },
  attached(host) {
    host.watch(['type', 'size', 'color'], () => {
      host.element.textContent = signs[host.text('type')] ?? ''
      host.element.style.fontSize = `${host.number('size')}px`
      host.element.style.color = host.text('color') || '#07c160'
    })
  },
}
