/** Toasts, questions and choices. */
import { type ModalOptions, showModal } from '../overlay/modal.ts'
import { chooseFrom } from '../overlay/sheet.ts'
import { hideToast, showLoading, showToast, type ToastOptions } from '../overlay/toast.ts'
import { api } from './call.ts'

type ActionSheetOptions = { itemList: string[]; alertText?: string; itemColor?: string }

export const feedbackApi = {
  showToast: api<ToastOptions>('showToast', showToast),
  hideToast: api('hideToast', hideToast),
  showLoading: api<ToastOptions>('showLoading', showLoading),
  hideLoading: api('hideLoading', hideToast),
  showModal: api<ModalOptions>('showModal', showModal),
  showActionSheet: api<ActionSheetOptions>('showActionSheet', async (options) => {
    const choices = options.itemList.map((text) => ({ text, color: options.itemColor }))
    const tapIndex = await chooseFrom(choices, { title: options.alertText })
    if (tapIndex === undefined) throw new Error('cancel')
    return { tapIndex }
  }),
}
