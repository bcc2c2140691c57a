/** Who holds this phone and how it is set: from its address, changed by the shell around it. */
import type { FrameOptions } from './definition.ts'
import { createSignal } from './signal.ts'

export type Theme = 'light' | 'dark'

const query = new URLSearchParams(location.search)
const island = document.getElementById('phone-options')?.textContent
const given: Partial<FrameOptions> = island ? JSON.parse(island) : {}

export const phone = {
  id: query.get('id') ?? '1',
  openid: query.get('openid') ?? '',
  /** 1 is WeChat's standard size; the largest is 1.5 here. */
  fontScale: Number(query.get('font') ?? 1) || 1,
  startPath: query.get('path') ?? '',
  theme: (query.get('theme') === 'dark' ? 'dark' : 'light') as Theme,
  online: query.get('network') !== 'off',
  /** Whether the app's privacy guide has to be agreed to first. */
  asksPrivacy: query.get('privacy') === 'ask',
  /** What its holder once said no to: scopes without `scope.`, such as camera. */
  refuses: new Set((query.get('refuses') ?? '').split(',').filter(Boolean)),
}

export const frameOptions: FrameOptions = {
  codes: given.codes ?? [],
  map: given.map ?? { center: [116.397, 39.909] },
  templates: given.templates ?? {},
  errors: given.errors ?? [],
  clock: given.clock ?? { ahead: 0 },
}

export const themeChanged = createSignal<{ theme: Theme }>()
export const networkChanged = createSignal<{ isConnected: boolean; networkType: string }>()

/** Prefix of all that this phone keeps for this holder: another phone or holder finds nothing of it. */
export const storagePrefix = `phone:${phone.id}:${phone.openid}:`

/** WeChat's name for the network there is. */
export const networkType = () => (phone.online ? 'wifi' : 'none')

/** A reload keeps what was set. */
export function keepInAddress(name: string, value: string) {
  const address = new URLSearchParams(location.search)
  address.set(name, value)
  history.replaceState(null, '', `?${address}`)
}

function setTheme(theme: Theme) {
  phone.theme = theme
  keepInAddress('theme', theme)
  document.documentElement.className = `theme-${theme}`
  themeChanged.fire({ theme })
}

function setOnline(online: boolean) {
  phone.online = online
  keepInAddress('network', online ? 'on' : 'off')
  document.documentElement.dataset.network = online ? 'on' : 'off'
  networkChanged.fire({ isConnected: online, networkType: networkType() })
}

/** Shows the settings in the document and follows the shell's messages `{ theme }` and `{ network }`. */
export function followShell() {
  document.documentElement.className = `theme-${phone.theme}`
  document.documentElement.dataset.network = phone.online ? 'on' : 'off'
  window.addEventListener('message', ({ origin, data }) => {
    if (origin !== location.origin || !data || typeof data !== 'object') return
    if (data.theme === 'light' || data.theme === 'dark') setTheme(data.theme)
    if (data.network === 'on' || data.network === 'off') setOnline(data.network === 'on')
  })
}

/** Tells the shell something, when there is one around this phone. */
export function tellShell(message: Record<string, unknown>) {
  if (parent !== window) parent.postMessage({ phone: phone.id, ...message }, location.origin)
}
