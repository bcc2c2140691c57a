import type { Matter } from '../../miniprogram/contract/matter.ts'
import type { MessageKind } from '../../miniprogram/contract/message.ts'
import type { Context } from '../core/procedure/context.ts'
import { describe } from '../core/procedure/surprise.ts'
import type { Channel } from '../core/procedure/template.ts'
import { people } from '../directory/person/person-record.ts'
import { type Message, messages, type Stock, stocks } from './message-record.ts'
import { templateOf } from './rules/channel.ts'
import { type Facts, valuesOf } from './rules/template.ts'

/** What is delivered, to anybody: `id` names it, so that with its reader it comes once. */
export type News = {
  id: string
  kind: MessageKind
  target: Matter
  facts: Facts
  /** How it gets to its readers by WeChat, as the noun says. */
  channel: Channel
}

/** One piece of news, and who gets it. */
export type Delivery = { news: News; person: string }

/** The outside world that a delivery needs. */
export type Delivering = Pick<Context, 'db' | 'wechat' | 'city' | 'log'>

/** How many claims a stock remembers. */
const REMEMBERED = 50

/** The id of a message: its news and who reads it. */
export const messageId = ({ news, person }: Delivery): string => `${news.id}-${person}`

/**
 * Puts news into inboxes, each exactly once; and sends it by WeChat, at most once, to whoever agreed
 * to a message of that template. Two operations, however many they are; three more for each that
 * WeChat sends.
 */
export async function deliver(context: Delivering, deliveries: readonly Delivery[]): Promise<void> {
  if (deliveries.length === 0) return
  await addAll(context, deliveries.map(messageOf))
  for (const delivery of await agreedTo(context, deliveries)) {
    const stock = await claim(context, delivery)
    if (stock) await send(context, delivery.news, stock)
  }
}

function messageOf(delivery: Delivery): Message {
  const { news, person } = delivery
  const { kind, target } = news
  const { title, number, words, at } = news.facts
  return { _id: messageId(delivery), person, kind, title, number, words, target, at, unread: true }
}

/** All at once; where one is there already, each by itself. */
async function addAll({ db }: Delivering, fresh: readonly Message[]): Promise<void> {
  if (await db.addAll(messages, fresh)) return
  for (const message of fresh) await db.add(messages, message)
}

const stockOf = ({ news, person }: Delivery): string => `${person}-${templateOf(news)}`

/** Those of the deliveries whose reader has a message of that template left. */
async function agreedTo({ db, city }: Delivering, deliveries: readonly Delivery[]) {
  const known = deliveries.filter(({ news }) =>
    city.templates.some(({ name }) => name === templateOf(news)),
  )
  const ids = [...new Set(known.map(stockOf))]
  if (ids.length === 0) return []
  const where = { _id: { oneOf: ids }, left: { from: 1, below: 1e6 } }
  const found = await db.find(stocks, where, { limit: ids.length })
  const left = new Set(found.map(({ _id }) => _id))
  return known.filter((delivery) => left.has(stockOf(delivery)))
}

/** Takes one message of the stock, if any is left and this one has not taken it before. */
async function claim({ db }: Delivering, delivery: Delivery): Promise<Stock | undefined> {
  const id = messageId(delivery)
  const where = { _id: stockOf(delivery), left: { from: 1, below: 1e6 }, claimed: { not: id } }
  return db.change(stocks, where, {
    increase: { left: -1 },
    append: { claimed: id },
    keep: { claimed: REMEMBERED },
  })
}

/** Sends what was claimed. Whether it arrives or not, it is never sent again. */
async function send({ db, wechat, city, log }: Delivering, news: News, { _id, person }: Stock) {
  const template = city.templates.find(({ name }) => name === templateOf(news))
  const reader = await db.read(people, person)
  if (!template || !reader) return
  const message = {
    openid: reader.openid,
    template: template.id,
    page: news.channel.page(news.target.id),
    values: valuesOf(template, news.facts),
  }
  try {
    if ((await wechat.send(message)) === 'refused') {
      await db.change(stocks, { _id }, { set: { left: 0 } })
    }
  } catch (surprise) {
    log({ code: 'MESSAGE.UNSENT', message: news.id, ...describe(surprise) })
  }
}
