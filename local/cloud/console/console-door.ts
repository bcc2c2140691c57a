import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Clock } from '../../clock/clock.ts'
import type { CallRecord } from '../host/invocation.ts'
import { readBody, sendJson } from '../http.ts'
import type { Store } from '../store/store.ts'
import type { WeChat } from '../wechat/wechat.ts'
import { type Chosen, callsFilter, callsPage, callsTable } from './calls-page.ts'
import { clockControls, trayList, wechatControls } from './controls.ts'
import { html, type Markup } from './markup.ts'

/** What the page shows and moves. */
export type Shown = {
  calls: readonly CallRecord[]
  counts: Store['counts']
  wechat: WeChat
  clock: Clock
  moveClock(ms: number): Promise<unknown>
}

/** In: what was sent along, in the address or as a form. */
type Page = (response: ServerResponse, sent: URLSearchParams) => void | Promise<void>

/** `GET /calls`: a page for people that shows the last calls and steers the clock and WeChat's stand-ins. */
export class ConsoleDoor {
  readonly #cloud: Shown

  constructor(cloud: Shown) {
    this.#cloud = cloud
  }

  /** Answers a request; false when it is for somebody else. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local')
    const page = this.#pages[`${request.method} ${pathname}`]
    if (page === undefined) return false
    if (request.method === 'POST' && !isFromHere(request)) {
      response.writeHead(403).end()
      return true
    }
    const form = request.method === 'POST' && (await readBody(request)).toString()
    await page(response, form ? new URLSearchParams(form) : searchParams)
    return true
  }

  readonly #pages: Record<string, Page> = {
    'GET /calls': (response, asked) => send(response, 'text/html', this.#page(chosenBy(asked))),
    'GET /calls/live': (response, asked) =>
      send(response, 'text/html', this.#live(chosenBy(asked)).text),
    'GET /calls/calls.css': (response) => send(response, 'text/css', asset('calls.css')),
    'GET /calls/live.js': (response) => send(response, 'text/javascript', asset('live.js')),
    'GET /calls.json': (response) => {
      const { calls, counts, wechat, clock } = this.#cloud
      const { now, ahead } = clock
      sendJson(response, { calls, counts, tray: wechat.tray, clock: { now: now(), ahead } })
    },
    'POST /calls/clock': async (response, form) => {
      const ms = Number(form.get('forward'))
      if (Number.isFinite(ms)) await this.#cloud.moveClock(ms)
      back(response)
    },
    'POST /calls/wechat': (response, form) => {
      const { settings } = this.#cloud.wechat
      const words = (name: string) => (form.get(name) ?? '').split(/\s+/).filter(Boolean)
      const media = form.get('media')
      settings.risky = words('risky')
      settings.review = words('review')
      settings.media = media === 'risky' || media === 'review' ? media : 'pass'
      settings.isDown = form.has('isDown')
      back(response)
    },
  }

  #page(chosen: Chosen): string {
    const { clock, wechat } = this.#cloud
    return callsPage({
      head: html`<p>每次调用读写了几回、查看了多少条、用了多久。</p>`,
      controls: html`${clockControls(clock)}${wechatControls(wechat)}${callsFilter(chosen)}`,
      live: this.#live(chosen),
    })
  }

  #live(chosen: Chosen): Markup {
    const { calls, wechat, counts } = this.#cloud
    return html`${trayList(wechat.tray)}${callsTable(calls, chosen)}
      <p class="none">自启动以来写了 ${counts.writes} 条，落盘 ${counts.syncs} 次。</p>`
  }
}

const chosenBy = (asked: URLSearchParams): Chosen => ({
  failed: asked.has('failed'),
  words: asked.get('words')?.trim() ?? '',
})

// a page of somewhere else must not move the clock
function isFromHere({ headers }: IncomingMessage): boolean {
  return headers.origin === undefined || headers.origin === `http://${headers.host}`
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text)
}

function back(response: ServerResponse): void {
  response.writeHead(303, { location: '/calls' }).end()
}

function asset(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
}
