/** wx.requestSubscribeMessage: WeChat asks whether the app may send these messages. */
import { build } from '../dom.ts'
import { frameOptions } from '../settings.ts'
import { openLayer } from './layer.ts'

/** Out: the templates that the holder allows. */
export function askToSubscribe(templates: string[]): Promise<string[]> {
  return new Promise((resolve) => {
    const rows = templates.map((template) => {
      const box = build('input', { type: 'checkbox', checked: true, value: template })
      return {
        box,
        row: build('label', { class: 'subscribe-row' }, [
          box,
          build('span', { text: frameOptions.templates[template] ?? template }),
        ]),
      }
    })
    const finish = (allowed: string[]) => () => {
      layer.close()
      resolve(allowed)
    }
    const allow = () => finish(rows.filter(({ box }) => box.checked).map(({ box }) => box.value))()
    const sheet = build(
      'div',
      { class: 'sheet subscribe', role: 'dialog', 'aria-label': '订阅消息' },
      [
        build('p', { class: 'sheet-title', text: '申请发送以下消息' }),
        ...rows.map(({ row }) => row),
        build('p', { class: 'sheet-note', text: '替身：消息会落在电脑屏幕下方的托盘里' }),
        build('div', { class: 'subscribe-buttons' }, [
          build('button', { type: 'button', text: '取消', onclick: finish([]) }),
          build('button', { type: 'button', class: 'primary', text: '允许', onclick: allow }),
        ]),
      ],
    )
    const layer = openLayer('sheet', sheet, { system: true, dismissed: () => resolve([]) })
  })
}
