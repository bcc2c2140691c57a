/** The tray below the phones: what WeChat would have taken note of outside the app. */
import { build } from '../runtime/dom.ts'
import { options } from './state.ts'

type Subscribed = { openid: string; answers: [template: string, answer: 'accept' | 'reject'][] }

const nameOf = (openid: string) =>
  options.holders.find((holder) => holder.openid === openid)?.label ?? openid

function line({ openid, answers }: Subscribed): HTMLElement {
  const words = answers.map(
    ([template, answer]) => `${answer === 'accept' ? '允许' : '不允许'} ${template}`,
  )
  return build('li', {}, [
    build('strong', { text: nameOf(openid) }),
    build('span', { text: words.join('，') }),
  ])
}

/** Builds the tray; it fills as the phones report. */
export function tray(): HTMLElement {
  const list = build('ul')
  const box = build('section', { class: 'tray', 'aria-label': '订阅消息托盘', hidden: true }, [
    build('h2', { text: '订阅消息（替身）' }),
    list,
  ])
  window.addEventListener('message', ({ origin, data }) => {
    if (origin !== location.origin || !data?.subscribed) return
    box.hidden = false
    list.prepend(line(data.subscribed))
  })
  return box
}
