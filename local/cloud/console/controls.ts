import type { Clock } from '../../clock/clock.ts'
import type { TrayItem, WeChat } from '../wechat/wechat.ts'
import { html, type Markup, timeOf } from './markup.ts'

const steps = [
  ['1 分钟', 60_000],
  ['1 小时', 3_600_000],
  ['1 天', 86_400_000],
] as const

const verdicts = [
  ['pass', '通过'],
  ['review', '存疑'],
  ['risky', '违规'],
] as const

/** The clock and what moves it. The page tells what it says to the phones in the same browser. */
export function clockControls(clock: Clock): Markup {
  const { ahead } = clock
  return html`<section data-clock="${JSON.stringify(clock.reading)}"><h2>时钟</h2>
    <p>云端和手机里现在 ${timeOf(clock.now())}${ahead === 0 ? '' : `，比电脑${ahead > 0 ? '快' : '慢'} ${span(Math.abs(ahead))}`}。</p>
    <form method="post" action="/calls/clock">${steps.map(
      ([label, ms]) => html`<button name="forward" value="${ms}">往后 ${label}</button> `,
    )}<button name="forward" value="${-ahead}">回到现在</button></form>
  </section>`
}

// in days, hours and minutes, without what is none
function span(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  const parts = [
    [Math.floor(minutes / 1440), '天'],
    [Math.floor(minutes / 60) % 24, '小时'],
    [minutes % 60, '分钟'],
  ] as const
  const words = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n} ${unit}`)
  return words.join(' ') || '不到一分钟'
}

/** What WeChat's stand-ins go by. */
export function wechatControls({ settings }: WeChat): Markup {
  const { risky, review, media, isDown } = settings
  const choices = verdicts.map(
    ([value, label]) =>
      html`<label><input type="radio" name="media" value="${value}"${
        value === media ? html` checked` : ''
      }>${label}</label>`,
  )
  return html`<section><h2>微信（替身）</h2>
    <form method="post" action="/calls/wechat">
      <label>违规的词 <input name="risky" value="${risky.join(' ')}"></label>
      <label>存疑的词 <input name="review" value="${review.join(' ')}"></label>
      <span>照片和声音 ${choices}</span>
      <label><input type="checkbox" name="isDown"${isDown ? html` checked` : ''}>微信没有回应</label>
      <button>就这样</button>
    </form>
  </section>`
}

/** What an object holds, its innermost values each by its name. */
function parts(told: unknown): Markup {
  const pairs = flat(told).map(([name, value]) => html`<span>${name} <b>${value}</b></span> `)
  return html`${pairs}`
}

function flat(told: unknown, name = ''): [name: string, value: string][] {
  if (typeof told !== 'object' || told === null) return [[name, String(told)]]
  return Object.entries(told).flatMap(([key, value]) =>
    // WeChat wraps each value of a message: `{ thing2: { value } }`.
    flat(value, key === 'value' && name !== '' ? name : key),
  )
}

/** What was asked of WeChat, the newest first. */
export function trayList(tray: readonly TrayItem[]): Markup {
  if (tray.length === 0) return html``
  const items = tray
    .slice(-20)
    .reverse()
    .map(
      ({ at, api, data, answer }) => html`<li><time>${timeOf(at)}</time> <b>${api}</b>
        ${parts(data)} → ${parts(answer)}</li>`,
    )
  return html`<section><h2>发给微信的</h2><ul>${items}</ul></section>`
}
