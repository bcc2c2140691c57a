/** wx.scanCode without a camera: choose a code, type it or paste it. */
import { build } from '../dom.ts'
import { frameOptions } from '../settings.ts'
import { openLayer } from './layer.ts'

/** Out: the code's text; undefined when it was cancelled. */
export function scanByHand(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const finish = (text: string | undefined) => {
      layer.close()
      resolve(text)
    }
    const typed = build('input', { class: 'scan-field', placeholder: '粘贴或输入码的内容' })
    typed.setAttribute('aria-label', '码的内容')
    const codes = frameOptions.codes.map(({ label, text }) =>
      build('button', { type: 'button', class: 'scan-code', onclick: () => finish(text) }, [
        build('strong', { text: label }),
        build('small', { text }),
      ]),
    )
    const form = build('form', { class: 'scan-form' }, [
      typed,
      build('button', { type: 'submit', text: '用这个码' }),
    ])
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (typed.value.trim()) finish(typed.value.trim())
    })
    const view = build('div', { class: 'system-page', role: 'dialog', 'aria-label': '扫一扫' }, [
      build('header', { class: 'system-head' }, [
        build('button', { type: 'button', text: '取消', onclick: () => finish(undefined) }),
        build('h2', { text: '扫一扫' }),
      ]),
      build('p', { class: 'stand-in', text: '本机没有摄像头，选一个码，或者自己输入' }),
      build('div', { class: 'scan-codes' }, codes),
      form,
    ])
    const layer = openLayer('full', view, { system: true })
  })
}
