/** Whether the holder agreed to the app's privacy guide; asked before the first use of what it covers. */
import { showModal } from './overlay/modal.ts'
import { phone, storagePrefix } from './settings.ts'
import { api } from './wx/call.ts'

type Answer = { event: 'agree' | 'disagree' | 'exposureAuthorization'; buttonId?: string }
type Asking = (resolve: (answer: Answer) => void, info: { referrer: string }) => void

const place = `privacy:${storagePrefix}`

/** What the app shows when it has to ask; without it WeChat asks by itself. */
let asking: Asking | undefined

/** Ids of the app's own buttons by which the holder agreed: what it says itself is not believed. */
const tapped = new Set<string>()

/** Whether the holder still has to be asked; on a phone alone, only where its address says `privacy=ask`. */
export const isPrivacyOpen = (): boolean =>
  phone.asksPrivacy && localStorage.getItem(place) === null

/** The app takes it over to ask. */
export function onAsking(listener: Asking | undefined): void {
  asking = listener
}

/** The holder tapped the app's own button that says so. */
export function agreeBy(buttonId: string): void {
  tapped.add(buttonId)
  localStorage.setItem(place, 'yes')
}

/** Waits until the holder has agreed. @throws Error when they did not */
export async function needPrivacy(referrer: string): Promise<void> {
  if (!isPrivacyOpen()) return
  const agreed = asking ? await askByApp(asking, referrer) : await askBySelf()
  if (!agreed) throw new Error('privacy permission is not authorized')
  localStorage.setItem(place, 'yes')
}

const askByApp = (ask: Asking, referrer: string): Promise<boolean> =>
  new Promise((resolve) => {
    ask(
      ({ event, buttonId = '' }) => {
        // that it was seen decides nothing
        if (event === 'exposureAuthorization') return
        resolve(event === 'agree' && tapped.has(buttonId))
      },
      { referrer },
    )
  })

async function askBySelf(): Promise<boolean> {
  const content = '同意小程序的隐私保护指引，才能用相册、位置、麦克风。替身：微信自己的弹窗'
  const question = { title: '用户隐私保护提示', content, confirmText: '同意', cancelText: '拒绝' }
  return (await showModal(question)).confirm
}

/** Shows the app's privacy guide, which lies with WeChat. */
export async function showContract(): Promise<void> {
  const content = '替身：手机上在这里看小程序在微信后台填的隐私保护指引'
  await showModal({ title: '隐私保护指引', content, showCancel: false, confirmText: '知道了' })
}

type Call = (options?: object) => Promise<object> | undefined

/** An API of that name, each call of which waits until the holder has agreed. */
export function guarded(name: string, call: Call): Call {
  const afterAsking = api(name, async (given: object) => {
    await needPrivacy(name)
    const { success, fail, complete, ...options } = given as Record<string, unknown>
    return call(options)?.catch(({ message }: Error) => {
      throw new Error(message.replace(`${name}:fail `, ''))
    })
  })
  // what opens a chooser is called within the tap, where nobody has to be asked
  return (options) => (isPrivacyOpen() ? afterAsking(options) : call(options))
}
