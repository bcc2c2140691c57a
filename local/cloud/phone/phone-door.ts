import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../../clock/clock.ts'
import { CloudError, invalid } from '../cloud-error.ts'
import type { Files } from '../files/files.ts'
import type { Host } from '../host/host.ts'
import { readBody, sendJson } from '../http.ts'
import { isFields } from '../store/document.ts'
import type { Subscriptions } from '../wechat/subscriptions.ts'
import { clientError } from './client-error.ts'

/** What a phone asks: `POST /wx/callFunction`, `PUT /wx/files/<path>`, `POST /wx/subscribe`. */
export class PhoneDoor {
  readonly #host: Host
  readonly #files: Files
  readonly #subscriptions: Subscriptions
  readonly #clock: Clock

  constructor(host: Host, files: Files, subscriptions: Subscriptions, clock: Clock) {
    this.#host = host
    this.#files = files
    this.#subscriptions = subscriptions
    this.#clock = clock
  }

  /**
   * Body `{ name, data }` → `{ result, errMsg, requestID }`, or `{ errCode, errMsg }` as wx.cloud fails;
   * the header `x-local-clock` says what the phone's clock has to say from now on.
   */
  async callFunction(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply = await this.#call(request)
    response.setHeader('x-local-clock', JSON.stringify(this.#clock.reading))
    sendJson(response, reply)
  }

  async #call(request: IncomingMessage): Promise<unknown> {
    try {
      const openid = openidOf(request)
      const { name, data } = parse(await readBody(request))
      if (typeof name !== 'string') throw invalid('name must be a text')
      const caller = { openid, source: 'wx_client' }
      const { result, call } = await this.#host.invoke(name, data, caller)
      return { result, errMsg: 'cloud.callFunction:ok', requestID: call.requestId }
    } catch (error) {
      return clientError('callFunction', error)
    }
  }

  /** Raw bytes → `{ fileID, statusCode, errMsg }`; a path of somebody else is refused. */
  async upload(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const openid = openidOf(request)
      const { pathname } = new URL(request.url ?? '/', 'http://local')
      const path = decodePath(pathname.replace(/^\/wx\/files\//, ''))
      const fileID = await this.#files.save(path, await readBody(request), openid)
      const reply = { fileID, statusCode: 204, errMsg: 'cloud.uploadFile:ok' }
      sendJson(response, { ...reply, requestID: randomUUID() })
    } catch (error) {
      sendJson(response, clientError('uploadFile', error))
    }
  }

  /** Body `{ answers: [[template, 'accept' | 'reject']] }`: what a holder said when messages were asked for. */
  async subscribe(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const openid = openidOf(request)
      const { answers } = parse(await readBody(request))
      if (!Array.isArray(answers)) throw invalid('answers must be a list')
      for (const [template, answer] of answers) {
        this.#subscriptions.answer(openid, String(template), answer === 'accept')
      }
      sendJson(response, { errMsg: 'requestSubscribeMessage:ok' })
    } catch (error) {
      sendJson(response, clientError('requestSubscribeMessage', error))
    }
  }
}

function openidOf(request: IncomingMessage): string {
  const openid = request.headers['x-wx-openid']
  if (typeof openid !== 'string' || !/^[\w-]{1,64}$/.test(openid)) {
    throw new CloudError('INVALID_PARAM', 'the header x-wx-openid must say who holds the phone')
  }
  return openid
}

function parse(body: Buffer): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body.toString())
    if (isFields(parsed)) return parsed
  } catch {
    throw invalid('the body must be JSON')
  }
  throw invalid('the body must be a JSON object')
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw invalid('cloudPath is not valid')
  }
}
