/** A sheet of choices from below: action sheets, phone calls, and what else the phone asks. */
import { build } from '../dom.ts'
import { openLayer } from './layer.ts'

export type Choice = { text: string; color?: string | undefined }

/**
 * Asks to choose. Out: the index of the choice; undefined when it was cancelled.
 * `system`: the phone asks, not the app.
 */
export function chooseFrom(
  choices: Choice[],
  options: { title?: string | undefined; note?: string; system?: boolean } = {},
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const pick = (index: number | undefined) => () => {
      layer.close()
      resolve(index)
    }
    const buttons = choices.map(({ text, color }, index) =>
      build('button', {
        type: 'button',
        class: 'sheet-choice',
        text,
        style: color && `color:${color}`,
        onclick: pick(index),
      }),
    )
    const sheet = build('div', { class: 'sheet', role: 'dialog' }, [
      options.title !== undefined && build('p', { class: 'sheet-title', text: options.title }),
      options.note !== undefined && build('p', { class: 'sheet-note', text: options.note }),
      ...buttons,
      build('button', {
        type: 'button',
        class: 'sheet-choice sheet-cancel',
        text: '取消',
        onclick: pick(undefined),
      }),
    ])
    const layer = openLayer('sheet', sheet, {
      dismissed: () => resolve(undefined),
      ...(options.system && { system: true }),
    })
  })
}
