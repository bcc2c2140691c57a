import type {
  MessageKind,
  MessageTarget,
  TemplateName,
} from '../../miniprogram/contract/message.ts'
import type { World } from '../core/procedure/procedure.ts'
import { describe } from '../core/procedure/surprise.ts'
import { people } from '../directory/person/person-record.ts'
import { messages, type Stock, stocks } from './message-record.ts'
import { type Facts, valuesOf } from './rules/template.ts'

/** What is delivered, to anybody: `id` names it, so that with its reader it comes once. */
export type News = {
  id: string
  kind: MessageKind
  target: MessageTarget
  facts: Facts
  /** By which template it goes to WeChat, and which page it opens there. */
  template: TemplateName
  page: string
}

/** The outside world that a delivery needs. */
export type Delivering = Pick<World, 'db' | 'wechat' | 'city' | 'log'>

/** How many claims a stock remembers. */
const REMEMBERED = 50

/**
 * Puts news into somebody's inbox, exactly once; and sends it by WeChat, at most once, to whoever
 * agreed to a message of that template. Two operations, and one to read the openid of whom it is
 * sent to.
 */
export async function deliver(world: Delivering, news: News, person: string): Promise<void> {
  const { kind, target, facts } = news
  const { title, words, at } = facts
  const _id = `${news.id}-${person}`
  await world.db.add(messages, { _id, person, kind, title, words, target, at, unread: true })
  const stock = await claim(world, news.template, person, _id)
  if (stock) await send(world, news, stock)
}

/** Takes one message of the stock, if any is left and this one has not taken it before. */
async function claim({ db, city }: Delivering, name: TemplateName, person: string, id: string) {
  if (!city.templates.some((template) => template.name === name)) return undefined
  const where = { _id: `${person}-${name}`, left: { from: 1, below: 1e6 }, claimed: { not: id } }
  return db.change(stocks, where, {
    increase: { left: -1 },
    append: { claimed: id },
    keep: { claimed: REMEMBERED },
  })
}

/** Sends what was claimed. Whether it arrives or not, it is never sent again. */
async function send({ db, wechat, city, log }: Delivering, news: News, { _id, person }: Stock) {
  const template = city.templates.find(({ name }) => name === news.template)
  const reader = await db.read(people, person)
  if (!template || !reader) return
  const message = {
    openid: reader.openid,
    template: template.id,
    page: news.page,
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
