/** The table with the phones on it. */
import './shell.css'
import { build } from '../runtime/dom.ts'
import { phoneCard } from './phone-card.ts'
import { addSetting, options, settings } from './state.ts'
import { tour } from './tour.ts'
import { trays } from './tray.ts'

const phoneHeight = 832
const aroundPhone = 208
const belowTour = 20
const smallest = 0.62

/** A whole phone should be seen at once, as long as its words can still be read. */
function fitPhones() {
  const tour = document.querySelector<HTMLElement>('.tour')
  const around = aroundPhone + (tour ? tour.offsetHeight + belowTour : 0)
  const scale = Math.min(1, Math.max(smallest, (innerHeight - around) / phoneHeight))
  document.documentElement.style.setProperty('--scale', scale.toFixed(3))
}

function start() {
  const phones = build('main', { class: 'phones' }, settings.map(phoneCard))
  const add = () => {
    const card = phoneCard(addSetting())
    phones.append(card)
    card.scrollIntoView({ behavior: 'smooth', block: 'nearest' })
  }
  document.body.append(
    build('header', { class: 'head' }, [
      build('h1', { text: options.title }),
      build('p', { text: '手机里跑的就是小程序。地图、摄像头、电话和订阅消息是替身。' }),
      ...options.links.map(({ label, href }) => build('a', { href, text: label })),
      build('button', { type: 'button', text: '加一部手机', onclick: add }),
    ]),
    ...tour(),
    phones,
    ...trays(),
  )
  fitPhones()
  addEventListener('resize', fitPhones)
  // what is folded away leaves its room to the phones; `toggle` does not bubble
  addEventListener('toggle', fitPhones, true)
}

// a document that only says what is wrong has no phones on it
if (document.getElementById('shell-options')) start()
