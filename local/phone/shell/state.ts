/** The phones on the table and how each is set; kept over a reload of the shell. */

export type Setting = {
  id: string
  openid: string
  theme: 'light' | 'dark'
  network: 'on' | 'off'
  /** 1 is WeChat's standard size. */
  font: string
  /** Whether the app's privacy guide has to be agreed to before what it covers is used. */
  privacy: 'ask'
}

export type ShellOptions = {
  title: string
  holders: { openid: string; label: string; group?: string }[]
  /** Titles of subscription templates by id. */
  templates: Record<string, string>
  tour: string[]
  links: { label: string; href: string }[]
  phones: string[]
}

const place = 'shell:phones'

const island = document.getElementById('shell-options')?.textContent ?? '{}'
export const options: ShellOptions = JSON.parse(island)

const fresh = (openid: string, id: string): Setting => ({
  id,
  openid,
  theme: 'light',
  network: 'on',
  font: '1',
  privacy: 'ask',
})

function read(): Setting[] {
  const kept = localStorage.getItem(place)
  if (kept) return JSON.parse(kept)
  return options.phones.map((openid, index) => fresh(openid, String(index + 1)))
}

export const settings: Setting[] = read()

export function keepSettings() {
  localStorage.setItem(place, JSON.stringify(settings))
}

/** Adds a phone for the first holder who has none yet. */
export function addSetting(): Setting {
  const free = options.holders.find(({ openid }) => !settings.some((one) => one.openid === openid))
  const id = String(Math.max(0, ...settings.map((setting) => Number(setting.id))) + 1)
  const setting = fresh(free?.openid ?? `phone-${id}`, id)
  settings.push(setting)
  keepSettings()
  return setting
}

export function removeSetting(setting: Setting) {
  settings.splice(settings.indexOf(setting), 1)
  keepSettings()
}
