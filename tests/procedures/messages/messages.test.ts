import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { TemplateName } from '../../../miniprogram/contract/message.ts'
import { minutesPass } from '../help/minutes.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, expectOk, type Phone } from '../help/phone.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const inboxOf = async (phone: Phone, about: string) =>
  expectOk(await phone.asks('message.inbox', {})).messages.filter(
    ({ target }) => target.id === about,
  )

const kindsFor = async (phone: Phone, about: string) =>
  (await inboxOf(phone, about)).map(({ kind }) => kind).sort()

const idOf = (name: TemplateName) => theCity.templates.find((one) => one.name === name)?.id ?? ''

/** Answers WeChat's question for a template, and tells the program so, as the phone does. */
async function accepts(phone: Phone, name: TemplateName, told = 1): Promise<void> {
  await fetch(`${town.url}/wx/subscribe`, {
    method: 'POST',
    headers: { 'x-wx-openid': phone.openid },
    body: JSON.stringify({ answers: [[idOf(name), 'accept']] }),
  })
  for (let n = 0; n < told; n++) {
    const templates = [{ name, accepted: true }]
    expectOk(await phone.asks('message.agree', { templates, token: aToken() }))
  }
}

const sentTo = ({ openid }: Phone) =>
  town.cloud.wechat.tray.filter(({ data }) => data.touser === openid)

const stockOf = ({ id }: Phone, name: TemplateName) =>
  town.cloud.find('stocks', { _id: `${id}-${name}` })[0]?.left

describe('the inbox', () => {
  it('has the steps of others at once, and none of one’s own', async () => {
    const { chen, wang } = town
    const id = await chen.hasSubmitted({ category: '0401' })
    expect(await kindsFor(wang, id)).toEqual(['assigned'])
    expectOk(await wang.accepts(id))
    expectOk(await wang.finishes(id))
    expect(await kindsFor(chen, id)).toEqual(['accepted', 'done'])
    expectOk(await chen.answers(id, 'solved'))
    expect(await kindsFor(wang, id)).toEqual(['answered', 'assigned'])
  })

  it('shows followers that the work is done, by its kind alone', async () => {
    const { chen, zhang, wang } = town
    const id = await chen.hasSubmitted()
    expectOk(await zhang.follows(id))
    expectOk(await wang.accepts(id))
    const token = aToken()
    expectOk(await wang.finishes(id, { token, photos: [await wang.uploads(token)] }))
    await minutesPass(town.cloud, 1)
    const [told, ...more] = await inboxOf(zhang, id)
    expect(more).toEqual([])
    expect(told).toMatchObject({ kind: 'done', words: '您跟的那件事办结了' })
    expect(JSON.stringify(told)).not.toMatch(/漫步机|12栋/)
  })

  it('counts messages as unread until they are marked as read up to a moment', async () => {
    const { chen, sun } = town
    expect(expectOk(await sun.asks('message.unread', {}))).toEqual({ unread: 0 })
    const { unread, messages } = expectOk(await chen.asks('message.inbox', {}))
    expect(unread).toBeGreaterThan(1)
    const newest = messages[0]?.at ?? 0
    expectOk(await chen.asks('message.read', { upTo: newest - 1 }))
    expect(expectOk(await chen.asks('message.unread', {})).unread).toBeGreaterThan(0)
    expect(expectOk(await chen.asks('message.read', { upTo: newest }))).toEqual({ unread: 0 })
  })
})

describe('a WeChat message', () => {
  it('goes to a person who agreed to one of that template, and uses it up', async () => {
    const { chen, wang } = town
    await accepts(chen, 'progress')
    const id = await chen.hasSubmitted({ category: '0401' })
    expectOk(await wang.accepts(id))
    expectOk(await wang.notes(id))
    const sent = sentTo(chen)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      data: { template_id: idOf('progress'), page: `packages/resident/detail/detail?id=${id}` },
      answer: { errcode: 0 },
    })
    expect(stockOf(chen, 'progress')).toBe(0)
  })

  it('is none where nothing is left to do, so that it uses up none that somebody agreed to', async () => {
    const { chen, wang } = town
    await accepts(wang, 'task', 2)
    const id = await chen.hasSubmitted({ category: '0401' })
    expectOk(await wang.accepts(id))
    expectOk(await wang.finishes(id))
    expectOk(await chen.answers(id, 'solved'))
    expect(await kindsFor(wang, id)).toEqual(['answered', 'assigned'])
    expect(stockOf(wang, 'task')).toBe(1)
  })

  it('that WeChat refuses sets the stock to zero, whatever the phone claimed', async () => {
    const { zhang, wang } = town
    expectOk(
      await zhang.asks('message.agree', {
        templates: [{ name: 'progress', accepted: true }],
        token: aToken(),
      }),
    )
    await accepts(zhang, 'result', 3)
    const id = await zhang.hasSubmitted({ category: '0401' })
    expectOk(await wang.accepts(id))
    expect(sentTo(zhang).at(-1)).toMatchObject({ answer: { errcode: 43101 } })
    expect(stockOf(zhang, 'progress')).toBe(0)
    expect(stockOf(zhang, 'result')).toBe(3)
  })

  it('is added to the stock once for the same token', async () => {
    const call = { templates: [{ name: 'task', accepted: true } as const], token: aToken() }
    const { steward } = town
    expect(expectOk(await steward.asks('message.agree', call)).stock).toEqual([
      { name: 'task', left: 1 },
    ])
    expectOk(await steward.asks('message.agree', call))
    expect(stockOf(steward, 'task')).toBe(1)
  })

  it('is lost while WeChat is down, and stays in the inbox', async () => {
    const { liu, wang } = town
    await accepts(liu, 'progress')
    const id = await liu.hasSubmitted({ category: '0401' })
    town.cloud.wechat.settings.isDown = true
    expectOk(await wang.accepts(id))
    town.cloud.wechat.settings.isDown = false
    await town.cloud.moveClock(2 * 3_600_000)
    await town.cloud.fire('timer')
    expect(await kindsFor(liu, id)).toContain('accepted')
    expect(sentTo(liu)).toHaveLength(1)
    expect(stockOf(liu, 'progress')).toBe(0)
  })
})
