/** The phone in one's hand: network, calls, clipboard, keyboard. */

import { scanByHand } from '../overlay/scan-sheet.ts'
import { chooseFrom } from '../overlay/sheet.ts'
import { showToast } from '../overlay/toast.ts'
import { networkType } from '../settings.ts'
import { api } from './call.ts'

let clipboard = ''

async function setClipboard({ data }: { data: string }) {
  clipboard = data
  await navigator.clipboard?.writeText(data).catch(() => undefined)
  showToast({ title: '内容已复制', icon: 'success' })
}

async function call({ phoneNumber }: { phoneNumber: string }) {
  if (!phoneNumber) throw new Error('parameter error: phoneNumber should not be empty')
  const note = '替身：本机不会真的拨出'
  const chosen = await chooseFrom([{ text: `呼叫 ${phoneNumber}` }], { note, system: true })
  if (chosen === undefined) throw new Error('cancel')
}

async function scan() {
  const result = await scanByHand()
  if (result === undefined) throw new Error('cancel')
  return { result, scanType: 'QR_CODE', charSet: 'utf-8', path: '', rawData: '' }
}

const buzz = (milliseconds: number) => void navigator.vibrate?.(milliseconds)

export const deviceApi = {
  getNetworkType: api('getNetworkType', () => ({ networkType: networkType() })),
  makePhoneCall: api<{ phoneNumber: string }>('makePhoneCall', call),
  setClipboardData: api<{ data: string }>('setClipboardData', setClipboard),
  getClipboardData: api('getClipboardData', () => ({ data: clipboard })),
  scanCode: api('scanCode', scan),
  vibrateShort: api('vibrateShort', () => buzz(15)),
  vibrateLong: api('vibrateLong', () => buzz(400)),
  hideKeyboard: api('hideKeyboard', () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }),
  setKeepScreenOn: api('setKeepScreenOn', () => undefined),
}
