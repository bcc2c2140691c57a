/** A document that the phone was to open. A stand-in, and it says so: it can be kept on the computer. */
import { build } from '../dom.ts'
import { openLayer } from './layer.ts'

const kb = 1024

/** Shows what a document is called and how large it is. */
export function showDocument(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const finish = () => {
    layer.close()
    URL.revokeObjectURL(address)
  }
  const sheet = build('div', { class: 'sheet', role: 'dialog', 'aria-label': '打开文件' }, [
    build('p', { class: 'sheet-note', text: '替身：手机会直接打开它，这里可以存到电脑上看' }),
    build('div', { class: 'share-card' }, [
      build('strong', { text: name }),
      build('small', { text: `${Math.max(1, Math.round(file.size / kb))} KB` }),
    ]),
    build('a', { class: 'sheet-choice', href: address, download: name, text: '存到电脑' }),
    build('button', {
      type: 'button',
      class: 'sheet-choice sheet-cancel',
      text: '关闭',
      onclick: finish,
    }),
  ])
  const layer = openLayer('sheet', sheet, { system: true, dismissed: finish })
}
