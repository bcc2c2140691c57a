/** <web-view>: a page of the web. It is not opened here: a link in its place leads to it. */
import { build } from '../dom.ts'
import type { Builtin } from './host.ts'
import { text } from './properties.ts'

export const webViewBuiltin: Builtin = {
  tag: 'web-view',
  leaf: true,
  properties: { src: text() },
  attached(host) {
    const link = build('a', { target: '_blank', rel: 'noopener' })
    const note = build('p', { text: '替身：网页不在小程序里打开，点链接到新窗口看' })
    host.element.append(note, link)
    host.watch(['src'], () => {
      link.textContent = host.text('src')
      if (/^https?:/.test(host.text('src'))) link.href = host.text('src')
      else link.removeAttribute('href')
    })
  },
}
