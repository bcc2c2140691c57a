/** One phone on the table: its controls, and the phone itself in a frame of phone width. */
import { build } from '../runtime/dom.ts'
import { holderPicker } from './holder-picker.ts'
import { setDataFigures } from './set-data-figures.ts'
import { keepSettings, removeSetting, type Setting } from './state.ts'

/** Steps like WeChat's own font size slider. */
const fontSizes = [
  ['1', '标准'],
  ['1.15', '大'],
  ['1.3', '更大'],
  ['1.5', '特大'],
] as const

const networks = [
  ['on', '有网'],
  ['off', '断网'],
] as const

const themes = [
  ['light', '浅色'],
  ['dark', '深色'],
] as const

function frameAddress(setting: Setting, path = ''): string {
  const query = new URLSearchParams({ ...setting })
  if (path) query.set('path', path)
  return `/phone/?${query}`
}

function choice(
  label: string,
  choices: readonly (readonly [string, string])[],
  value: string,
  changed: (value: string) => void,
): HTMLElement {
  const select = build('select', { 'aria-label': label })
  for (const [key, text] of choices) select.add(new Option(text, key))
  select.value = value
  select.addEventListener('change', () => changed(select.value))
  return build('label', { class: 'choice' }, [build('span', { text: label }), select])
}

/** What can be set without starting the phone anew, and told to it; and its font, which cannot. */
function switches(setting: Setting, frame: HTMLIFrameElement, restart: (path: string) => void) {
  const tell = (message: object) => {
    keepSettings()
    frame.contentWindow?.postMessage(message, location.origin)
  }
  const network = choice('网络', networks, setting.network, (value) => {
    setting.network = value === 'off' ? 'off' : 'on'
    tell({ network: setting.network })
  })
  const theme = choice('外观', themes, setting.theme, (value) => {
    setting.theme = value === 'dark' ? 'dark' : 'light'
    tell({ theme: setting.theme })
  })
  const font = choice('字号', fontSizes, setting.font, (value) => {
    setting.font = value
    restart(new URLSearchParams(frame.contentWindow?.location.search).get('path') ?? '')
  })
  return [network, theme, font]
}

function controls(setting: Setting, frame: HTMLIFrameElement, remove: () => void): HTMLElement {
  const restart = (path = '') => {
    keepSettings()
    frame.src = frameAddress(setting, path)
  }
  const holder = holderPicker(setting.openid, (openid) => {
    setting.openid = openid
    restart()
  })
  const button = (text: string, onclick: () => void) =>
    build('button', { type: 'button', text, onclick })
  return build('div', { class: 'controls' }, [
    build('div', {}, [holder, button('重开', () => restart()), button('收起', remove)]),
    build('div', {}, switches(setting, frame, restart)),
  ])
}

/** Puts a phone on the table. */
export function phoneCard(setting: Setting): HTMLElement {
  const frame = build('iframe', { title: `手机 ${setting.id}`, src: frameAddress(setting) })
  frame.allow = 'clipboard-write'
  const remove = () => {
    removeSetting(setting)
    card.remove()
  }
  const body = build('div', { class: 'body' }, [frame])
  const card: HTMLElement = build(
    'section',
    { class: 'phone', 'aria-label': `手机 ${setting.id}` },
    [
      controls(setting, frame, remove),
      build('div', { class: 'stand' }, [body]),
      setDataFigures(setting.id),
    ],
  )
  return card
}
