import { type Fields, isFields } from '../store/document.ts'
import { jsonReply, type OpenApiReply, wechatError } from './wire.ts'

/** How long a value may be, by the kind that its key begins with (thing1, phrase2). */
const lengths: Record<string, number> = {
  thing: 20,
  number: 32,
  letter: 32,
  symbol: 5,
  character_string: 32,
  time: 32,
  date: 32,
  amount: 20,
  phone_number: 17,
  car_number: 8,
  name: 20,
  phrase: 5,
  const: 20,
}

/** How many messages each holder of a phone has allowed, by template; each message takes one. */
export class Subscriptions {
  readonly #stock = new Map<string, number>()

  /** Notes what somebody answered when they were asked: one message more, or none at all. */
  answer(openid: string, template: string, isAllowed: boolean): void {
    const key = `${openid} ${template}`
    this.#stock.set(key, isAllowed ? this.stock(openid, template) + 1 : 0)
  }

  /** How many messages of a template may still be sent to somebody. */
  stock(openid: string, template: string): number {
    return this.#stock.get(`${openid} ${template}`) ?? 0
  }

  /** `subscribeMessage.send`: WeChat's checks, then one message less. */
  send({ touser, template_id: template, page, data }: Fields): OpenApiReply {
    if (typeof touser !== 'string' || touser === '') return wechatError(40003, 'invalid openid')
    if (typeof template !== 'string') return wechatError(40037, 'invalid template_id')
    if (typeof page === 'string' && page.startsWith('/')) {
      return wechatError(41030, 'invalid page rid')
    }
    const bad = wrongKey(data)
    if (bad !== undefined) {
      return wechatError(47003, `argument invalid! data.${bad}.value invalid`)
    }
    const stock = this.stock(touser, template)
    if (stock === 0) return wechatError(43101, 'user refuse to accept the msg')
    this.#stock.set(`${touser} ${template}`, stock - 1)
    return jsonReply({ errcode: 0, errmsg: 'ok' })
  }
}

// the first key whose value the template could not show
function wrongKey(data: unknown): string | undefined {
  if (!isFields(data) || Object.keys(data).length === 0) return '?'
  return Object.keys(data).find((key) => {
    const item = data[key]
    const value = isFields(item) ? String(item.value ?? '') : ''
    const limit = lengths[key.replace(/\d+$/, '')]
    return limit === undefined || value === '' || [...value].length > limit
  })
}
