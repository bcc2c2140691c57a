import type { CallRecord } from '../host/invocation.ts'
import { html, type Markup, page, timeOf } from './markup.ts'

/** How many calls the page shows, the newest first. */
const shown = 100

/** Which calls are shown: only what failed or was refused; only what a procedure's or a caller's name holds. */
export type Chosen = { failed: boolean; words: string }

/** Where one chooses. */
export function callsFilter({ failed, words }: Chosen): Markup {
  return html`<section><form method="get" action="/calls">
    <label><input type="checkbox" name="failed"${failed ? html` checked` : ''}>只看没成的</label>
    <label>过程或人 <input name="words" value="${words}"></label>
    <button>筛选</button>
  </form></section>`
}

function isChosen(call: CallRecord, { failed, words }: Chosen): boolean {
  const { name, openid = '' } = call
  if (failed && !isFailed(call)) return false
  return [name, openid, toldOf(call).procedure].some((text) => text.includes(words))
}

const isFailed = (call: CallRecord): boolean => call.error !== undefined || toldOf(call).code !== ''

/** The last calls: who called what, what it cost, what it printed. */
export function callsTable(all: readonly CallRecord[], chosen: Chosen): Markup {
  if (all.length === 0) return html`<p class="none">还没有调用。在手机里点一点，这里就会出现。</p>`
  const calls = all.filter((call) => isChosen(call, chosen))
  if (calls.length === 0) return html`<p class="none">没有这样的调用。</p>`
  const rows = calls.slice(-shown).reverse().map(row)
  return html`<table>
    <thead><tr>
      <th>时间</th><th>云函数</th><th>过程</th><th>谁</th><th>读</th><th>写</th><th>存储</th><th>微信</th><th>查看／返回</th>
      <th>传回</th><th>用时</th><th>CPU</th><th>内存</th><th></th>
    </tr></thead>
    <tbody>${rows}</tbody>
  </table>`
}

function row(call: CallRecord): Markup {
  const { examined, returned } = call
  const { procedure, code } = toldOf(call)
  return html`<tr class="${isFailed(call) ? 'failed' : ''}">
    <td>${timeOf(call.at)}</td>
    <td><b>${call.name}</b>${call.cold ? html` <i>冷启动</i>` : ''}</td>
    <td><b>${procedure}</b>${code === '' ? '' : html`<br>${code}`}</td>
    <td>${call.openid ?? (call.source === 'timer' ? '定时' : '')}</td>
    <td>${call.reads}</td><td>${call.writes}</td><td>${call.storage}</td><td>${call.openapi}</td>
    <td class="${examined > 2 * Math.max(returned, 1) ? 'many' : ''}">${examined}／${returned}</td>
    <td>${(call.bytes / 1024).toFixed(1)} KB</td><td>${Math.round(call.ms)} ms</td>
    <td>${Math.round(call.cpuMs)} ms</td><td>${Math.round(call.memoryMb)} MB</td>
    <td>${details(call)}</td>
  </tr>`
}

/** What a function told of itself: lines of its log that are JSON may name a `procedure` and a `code`. */
function toldOf({ logs }: CallRecord): { procedure: string; code: string } {
  const told = logs.map(readLine).findLast(({ procedure }) => typeof procedure === 'string')
  const { procedure = '', code = '' } = told ?? {}
  return { procedure: String(procedure), code: code === 'OK' ? '' : String(code) }
}

function readLine(line: string): Record<string, unknown> {
  const json = /\{.*\}/.exec(line)?.[0]
  if (json === undefined) return {}
  try {
    return JSON.parse(json)
  } catch {
    // Most of what functions print is no JSON.
    return {}
  }
}

function details({ requestId, error, logs }: CallRecord): Markup {
  const lines = [...(error === undefined ? [] : [error]), ...logs]
  if (lines.length === 0) return html``
  return html`<details id="${requestId}">
    <summary>${error === undefined ? `${logs.length} 行日志` : '出错'}</summary>
    <pre>${requestId}\n${lines.join('\n')}</pre>
  </details>`
}

/** The whole page, out of its parts. */
export function callsPage(parts: { head: Markup; controls: Markup; live: Markup }): string {
  const body = html`<header><h1>云端调用</h1>${parts.head}<a href="/">回到手机</a></header>
    ${parts.controls}
    <main id="live">${parts.live}</main>
    <script src="/calls/live.js"></script>`
  return page('云端调用', body)
}
