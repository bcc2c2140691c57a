/** wx.showModal: a question that must be answered. */
import { build } from '../dom.ts'
import { openLayer } from './layer.ts'

export type ModalOptions = {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  cancelColor?: string
  confirmText?: string
  confirmColor?: string
  editable?: boolean
  placeholderText?: string
}

export type ModalAnswer = { confirm: boolean; cancel: boolean; content: string | null }

function bodyOf(options: ModalOptions): HTMLElement {
  if (!options.editable) return build('p', { class: 'modal-content', text: options.content ?? '' })
  const field = build('textarea', {
    class: 'modal-field',
    placeholder: options.placeholderText ?? '',
  })
  field.value = options.content ?? ''
  return field
}

/** Out: which button was tapped, and what was typed where the question was editable. */
export function showModal(options: ModalOptions): Promise<ModalAnswer> {
  return new Promise((resolve) => {
    const body = bodyOf(options)
    const answer = (confirm: boolean) => () => {
      layer.close()
      const content = body instanceof HTMLTextAreaElement ? body.value : null
      resolve({ confirm, cancel: !confirm, content })
    }
    const button = (text: string, color: string | undefined, confirm: boolean) => {
      const style = color ? `color:${color}` : undefined
      return build('button', { type: 'button', text, style, onclick: answer(confirm) })
    }
    const { title = '', showCancel = true } = options
    const dialog = build('div', { class: 'modal', role: 'dialog', 'aria-modal': 'true' }, [
      title !== '' && build('h2', { class: 'modal-title', text: title }),
      body,
      build('div', { class: 'modal-buttons' }, [
        showCancel && button(options.cancelText ?? '取消', options.cancelColor, false),
        button(options.confirmText ?? '确定', options.confirmColor ?? '#576b95', true),
      ]),
    ])
    if (title) dialog.setAttribute('aria-label', title)
    const layer = openLayer('middle', dialog)
  })
}
