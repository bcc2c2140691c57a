/** Sharing the page in front: by a button in it, or from the capsule's menu. */
import { currentPage, type Shared, type ShareSource } from './current-page.ts'
import { confirmShare, type ShareCard } from './overlay/share-sheet.ts'
import { chooseFrom } from './overlay/sheet.ts'
import { showToast } from './overlay/toast.ts'
import { addressOf } from './route.ts'
import { phone, tellShell } from './settings.ts'

let menuShows = true

/** Whether the menu offers to share at all (wx.hideShareMenu). */
export function offerSharing(shown: boolean) {
  menuShows = shown
}

/** How long a page may take to say what is shared, ms; after that, what it said at first counts. */
const patience = 3000

async function settled(given: Shared): Promise<Shared> {
  if (!given.promise) return given
  const late = new Promise<Shared>((resolve) => setTimeout(() => resolve(given), patience))
  return { ...given, ...(await Promise.race([given.promise, late])) }
}

function cardOf({ title, path, imageUrl }: Shared): ShareCard {
  const page = currentPage()
  const here = page ? addressOf(page) : ''
  return { title: title ?? document.title, path: path ?? here, imageUrl }
}

/** Asks the page what it shares, shows it, and lays it into the tray. */
export async function share(source: ShareSource) {
  const given = currentPage()?.caller.onShareAppMessage?.(source) ?? {}
  const card = cardOf(await settled(given))
  if (!(await confirmShare(card))) return
  tellShell({ shared: { openid: phone.openid, title: card.title, path: card.path } })
  showToast({ title: '已放进托盘', icon: 'none' })
}

/** The menu behind the capsule's dots. */
export async function openCapsuleMenu() {
  const page = currentPage()
  const shares = menuShows && page?.caller.onShareAppMessage !== undefined
  const choices = [
    ...(shares ? [{ text: '转发给朋友', run: () => share({ from: 'menu' }) }] : []),
    { text: '重新进入小程序', run: () => location.reload() },
  ]
  const note = shares ? undefined : '当前页面不可转发'
  const chosen = await chooseFrom(choices, { system: true, ...(note && { note }) })
  if (chosen !== undefined) await choices[chosen]?.run()
}
