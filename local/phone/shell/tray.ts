/** The trays below the phones: what WeChat would have taken outside the app. */
import { build } from '../runtime/dom.ts'
import { options } from './state.ts'

type Subscribed = { openid: string; answers: [template: string, answer: 'accept' | 'reject'][] }
type Shared = { openid: string; title: string; path: string }

const nameOf = (openid: string) =>
  options.holders.find((holder) => holder.openid === openid)?.label ?? openid

const line = (openid: string, words: string) =>
  build('li', {}, [build('strong', { text: nameOf(openid) }), build('span', { text: words })])

function subscribedLine({ openid, answers }: Subscribed): HTMLElement {
  const words = answers.map(
    ([template, answer]) =>
      `${answer === 'accept' ? '允许' : '不允许'} ${options.templates[template] ?? template}`,
  )
  return line(openid, words.join('，'))
}

const sharedLine = ({ openid, title, path }: Shared) => line(openid, `${title}（${path}）`)

/** A tray fills as the phones report `{ [message]: … }`; it shows when there is something in it. */
function tray<T>(name: string, message: string, lineOf: (told: T) => HTMLElement): HTMLElement {
  const list = build('ul')
  const box = build('section', { class: 'tray', 'aria-label': `${name}托盘`, hidden: true }, [
    build('h2', { text: `${name}（替身）` }),
    list,
  ])
  window.addEventListener('message', ({ origin, data }) => {
    if (origin !== location.origin || !data?.[message]) return
    box.hidden = false
    list.prepend(lineOf(data[message]))
  })
  return box
}

/** Builds the trays: for subscriptions, and for what was shared. */
export const trays = (): HTMLElement[] => [
  tray('订阅消息', 'subscribed', subscribedLine),
  tray('转发', 'shared', sharedLine),
]
