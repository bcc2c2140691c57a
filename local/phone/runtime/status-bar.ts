/** The drawn status bar: time, signal, battery. */
import { clockMoved } from './clock.ts'
import { build } from './dom.ts'
import { screen } from './screen.ts'
import { networkChanged, phone } from './settings.ts'

/** A WeChat phone is in China, wherever the computer is. */
const clockFace = new Intl.DateTimeFormat('zh-CN', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Asia/Shanghai',
})
const time = () => clockFace.format(Date.now())

export function mountStatusBar() {
  const clock = build('span', { class: 'status-time', text: time() })
  const network = build('span', { class: 'status-network' })
  const battery = build('span', { class: 'status-battery' })
  screen.statusBar.replaceChildren(
    clock,
    build('span', { class: 'status-signs' }, [network, battery]),
  )
  const showNetwork = () => {
    network.textContent = phone.online ? 'Wi-Fi' : '无网络'
  }
  showNetwork()
  networkChanged.on(showNetwork)
  const showTime = () => {
    clock.textContent = time()
  }
  clockMoved.on(showTime)
  setInterval(showTime, 10_000)
}
