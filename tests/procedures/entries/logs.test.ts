import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { repliesTo } from '../every-call/every-call.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, expectOk } from '../help/phone.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const words = '三楼东户的灯不亮，夜里看不见'
const phone = '13912345678'
const longitude = 118.4523417
const latitude = 31.6781923

describe('the logs', () => {
  it('have ids and codes of every call, and no people, words or places', async () => {
    const { chen, wang, steward, officer } = town
    expectOk(await chen.asks('person.introduce', { name: '陈桂芳', phone }))
    const [token, done] = [aToken(), aToken()]
    const photo = await chen.uploads(token)
    const place = { point: [longitude, latitude] as [number, number], words: '配电房后面' }
    const id = await chen.hasSubmitted({ token, words, photos: [photo], place })
    expectOk(await wang.accepts(id))
    expectOk(await wang.contacts(id, { words: '电话里说好了' }))
    expectOk(await wang.finishes(id, { token: done, photos: [await wang.uploads(done)] }))
    expectOk(await chen.answers(id, 'partly', { words: '还闪' }))
    expectOk(await chen.rates(id, 1, { words: '太慢了' }))
    for (const one of [wang, steward, officer]) await repliesTo(one, [id])
    await chen.sends({ procedure: 'report.submit', input: { words, token, phone } })
    await chen.sends({ procedure: words, input: { phone } })
    await town.cloud.invoke('timer', { phone, words }, { openid: chen.openid }).catch(() => {})

    const log = town.printed.join('\n')
    const secrets = [
      ...['oOpenidOf', chen.openid, '陈桂芳', phone, '139****', String(longitude), '31.678'],
      ...['三楼', '夜里', '配电房', '电话里', '还闪', '太慢', photo, token],
    ]
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([])
    expect(log).toContain('"procedure":"report.submit","code":"OK"')
    expect(log).toContain('"code":"CALL.NOT_ALLOWED"')
    expect(log).not.toContain('CALL.SURPRISE')
  })
})
