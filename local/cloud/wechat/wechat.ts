import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../../clock/clock.ts'
import type { Host } from '../host/host.ts'
import type { Fields } from '../store/document.ts'
import { drawCode } from './codes.ts'
import { acceptMedia, type CheckSettings, checkText, mediaEvent } from './content-check.ts'
import { Subscriptions } from './subscriptions.ts'
import { type OpenApiReply, wechatError } from './wire.ts'

/** One call of an open API as it lies in the tray: who asked for what, and what was answered. */
export type TrayItem = {
  at: number
  function: string
  api: string
  data: Fields
  /** WeChat's JSON, the kind of a picture, or an error code. */
  answer: unknown
}

/** A verdict that WeChat has not told yet; when it will by itself, epoch ms. */
type Push = { traceId: string; openid: string; due: number }

/** What a person or a test may set. */
export type WeChatSettings = CheckSettings & {
  /** Whether WeChat's servers answer at all. */
  isDown: boolean
  /** How long they take to answer, in ms. */
  slowness: number
  /** How long a verdict on a picture or a sound takes, in ms of the cloud's clock; null waits for `pushAll`. */
  delay: number | null
}

const keptItems = 200
const twoHours = 2 * 3_600_000

/** Stand-ins of WeChat's open APIs, steered by `settings`; whatever was asked lies in the tray. */
export class WeChat {
  readonly settings: WeChatSettings = {
    risky: ['测试违规'],
    review: ['测试存疑'],
    media: 'pass',
    isDown: false,
    slowness: 0,
    delay: 1000,
  }
  readonly subscriptions = new Subscriptions()
  /** The last 200 calls, newest last. */
  readonly tray: TrayItem[] = []
  readonly #host: Host
  readonly #clock: Clock
  readonly #pushTo: string
  readonly #pushes = new Map<string, Push>()

  /** @param pushTo the function that gets what WeChat pushes */
  constructor(host: Host, clock: Clock, pushTo: string) {
    this.#host = host
    this.#clock = clock
    this.#pushTo = pushTo
  }

  /** Answers a function's call of an open API, if its config.json permits it. */
  async call(name: string, api: string, data: Fields): Promise<OpenApiReply> {
    const { slowness } = this.settings
    if (slowness > 0) await sleep(slowness, undefined, { ref: false })
    const reply = await this.#answer(name, api, data)
    this.tray.push({ at: this.#clock.now(), function: name, api, data, answer: shown(reply) })
    if (this.tray.length > keptItems) this.tray.shift()
    return reply
  }

  /** Tells all verdicts that are still open, now. */
  async pushAll(): Promise<void> {
    await Promise.all([...this.#pushes.values()].map((push) => this.#push(push)))
  }

  /** Tells those that are due by the cloud's clock. */
  async pushDue(): Promise<void> {
    const due = [...this.#pushes.values()].filter((push) => push.due <= this.#clock.now())
    await Promise.all(due.map((push) => this.#push(push)))
  }

  /** Forgets the verdicts that were not told yet. */
  close(): void {
    this.#pushes.clear()
  }

  #answer(name: string, api: string, data: Fields): OpenApiReply | Promise<OpenApiReply> {
    const answer = this.#apis[api]
    if (answer === undefined) return { errorCode: -604100 }
    if (!this.#host.functions.get(name)?.openapi.includes(api)) return { errorCode: -604101 }
    if (this.settings.isDown) return wechatError(-1, 'system error')
    return answer(data)
  }

  readonly #apis: Record<string, (data: Fields) => OpenApiReply | Promise<OpenApiReply>> = {
    'subscribeMessage.send': (data) => this.subscriptions.send(data),
    'security.msgSecCheck': (data) => checkText(data, this.settings, this.#isHere),
    'security.mediaCheckAsync': (data) => this.#checkMedia(data),
    'wxacode.getUnlimited': drawCode,
  }

  readonly #isHere = (openid: string): boolean =>
    this.#clock.now() - (this.#host.lastVisit(openid) ?? Number.NEGATIVE_INFINITY) <= twoHours

  #checkMedia(data: Fields): OpenApiReply {
    const traceId = randomUUID()
    const reply = acceptMedia(data, traceId, this.#isHere)
    if ('body' in reply && JSON.parse(reply.body.toString()).errcode === 0) {
      const { delay } = this.settings
      const due = this.#clock.now() + (delay ?? Number.POSITIVE_INFINITY)
      const push = { traceId, openid: String(data.openid), due }
      this.#pushes.set(traceId, push)
      // a clock that stands brings it when it is moved
      if (delay !== null && !this.#clock.stands) {
        setTimeout(() => void this.#push(push), delay).unref()
      }
    }
    return reply
  }

  async #push(push: Push): Promise<void> {
    const { traceId, openid } = push
    if (!this.#pushes.delete(traceId) || !this.#host.functions.get(this.#pushTo)) return
    const event = mediaEvent(openid, traceId, this.settings.media, this.#clock.now())
    await this.#host.attempt(this.#pushTo, event, { openid, source: 'wx_unknown' })
  }
}

function shown(reply: OpenApiReply): unknown {
  if ('errorCode' in reply) return reply
  const { body, contentType } = reply
  return contentType === 'application/json' ? JSON.parse(body.toString()) : contentType
}
