import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud()
})
afterAll(() => local.close())
beforeEach(() => {
  Object.assign(local.cloud.wechat.settings, { media: 'pass', isDown: false, delay: null })
})

/** Calls an open API, from ann's phone. */
const call = async (api: string, data: Record<string, unknown>, old = false) => {
  const event = { api: api.split('.'), data, old }
  const { result } = await local.cloud.invoke('wechat', event, { openid: 'ann' })
  return result as Record<string, unknown>
}
const message = {
  touser: 'ann',
  templateId: 'progress',
  page: 'pages/home/home',
  data: { thing1: { value: '健身器材已修好' }, phrase2: { value: '已办结' } },
}
const allow = (openid: string, answer: 'accept' | 'reject') =>
  fetch(`${local.url}/wx/subscribe`, {
    method: 'POST',
    headers: { 'x-wx-openid': openid },
    body: JSON.stringify({ answers: [['progress', answer]] }),
  })

describe('a subscription message', () => {
  it('is sent once for each time that its reader allowed it', async () => {
    expect(await call('subscribeMessage.send', message)).toMatchObject({ errCode: 43101 })
    await allow('ann', 'accept')
    expect(await call('subscribeMessage.send', message)).toMatchObject({ errCode: 0 })
    expect(await call('subscribeMessage.send', message)).toMatchObject({ errCode: 43101 })
  })

  it('is refused after its reader said no', async () => {
    await allow('bob', 'accept')
    await allow('bob', 'reject')
    expect(await call('subscribeMessage.send', { ...message, touser: 'bob' })).toMatchObject({
      errCode: 43101,
    })
  })

  it.each([
    ['a value too long for its kind', { thing1: { value: '一'.repeat(21) } }],
    ['an empty value', { thing1: { value: '' } }],
    ['a kind that no template has', { words1: { value: 'x' } }],
  ])('is refused with %s', async (_name, data) => {
    await allow('cat', 'accept')
    expect(await call('subscribeMessage.send', { ...message, touser: 'cat', data })).toMatchObject({
      errCode: 47003,
    })
    expect(local.cloud.wechat.subscriptions.stock('cat', 'progress')).toBeGreaterThan(0)
  })

  it('lies in the tray with its answer', async () => {
    await allow('dan', 'accept')
    await call('subscribeMessage.send', { ...message, touser: 'dan' })
    expect(local.cloud.wechat.tray.at(-1)).toMatchObject({
      function: 'wechat',
      api: 'subscribeMessage.send',
      data: { touser: 'dan', template_id: 'progress' },
      answer: { errcode: 0 },
    })
  })
})

describe('a check of words', () => {
  const check = (content: string) =>
    call('security.msgSecCheck', { content, version: 2, scene: 2, openid: 'ann' })

  it.each([
    ['健身器材坏了', 'pass'],
    ['这是测试违规的话', 'risky'],
    ['这是测试存疑的话', 'review'],
  ])('says of %s: %s', async (content, suggest) => {
    expect(await check(content)).toMatchObject({ errCode: 0, result: { suggest } })
  })

  it('goes by words that a test can change', async () => {
    const { risky } = local.cloud.wechat.settings
    risky.push('新词')
    expect(await check('一个新词')).toMatchObject({ result: { suggest: 'risky' } })
    risky.pop()
  })

  it('is refused without the openid that version 2 asks for', async () => {
    const reply = await call('security.msgSecCheck', { content: 'x', version: 2, scene: 2 })
    expect(reply).toMatchObject({ errCode: 40003 })
  })

  it('is made only for a person whose phone called within two hours', async () => {
    const data = { content: 'x', version: 2, scene: 2, openid: 'eve' }
    const checks = () => call('security.msgSecCheck', data)
    expect(await checks()).toMatchObject({ errCode: 61010 })
    await local.cloud.invoke('hello', {}, { openid: 'eve' })
    expect(await checks()).toMatchObject({ errCode: 0 })
    await local.cloud.moveClock(2 * 3_600_000 + 1)
    expect(await checks()).toMatchObject({ errCode: 61010 })
  })

  it('fails while WeChat is down', async () => {
    local.cloud.wechat.settings.isDown = true
    expect(await check('健身器材坏了')).toMatchObject({ errCode: -1 })
  })

  it('is answered through callOpenAPI too', async () => {
    const data = { content: '测试违规', version: 2, scene: 2, openid: 'ann' }
    expect(await call('security.msgSecCheck', data, true)).toMatchObject({
      result: { errcode: 0, result: { suggest: 'risky' } },
    })
  })
})

describe('a check of a picture', () => {
  it('pushes its verdict later, to the function that gets WeChat’s pushes', async () => {
    const { wechat, calls } = local.cloud
    wechat.settings.media = 'risky'
    const { traceId } = await call('security.mediaCheckAsync', {
      mediaUrl: `${local.url}/files/get/x`,
      mediaType: 2,
      version: 2,
      scene: 1,
      openid: 'ann',
    })
    expect(calls.at(-1)).toMatchObject({ name: 'wechat' })
    await wechat.pushAll()
    expect(calls.at(-1)).toMatchObject({ name: 'push' })
    expect(JSON.parse(calls.at(-1)?.logs[0] ?? '')).toMatchObject({
      openid: 'ann',
      source: 'wx_unknown',
      event: {
        MsgType: 'event',
        Event: 'wxa_media_check',
        trace_id: traceId,
        result: { suggest: 'risky' },
      },
    })
  })

  it('pushes its verdict once only', async () => {
    const told = local.cloud.calls.length
    await local.cloud.wechat.pushAll()
    expect(local.cloud.calls).toHaveLength(told)
  })
})

describe('a mini-program code', () => {
  it('is a picture', async () => {
    const reply = await call('wxacode.getUnlimited', { scene: 'b=12', page: 'pages/home/home' })
    expect(reply).toMatchObject({ contentType: 'image/png', begins: 'PNG' })
  })

  it('has a scene of 32 characters at most', async () => {
    expect(await call('wxacode.getUnlimited', { scene: 'x'.repeat(33) })).toMatchObject({
      errCode: 40129,
    })
  })
})

describe('an open API', () => {
  it('can’t be called without the permission in config.json', async () => {
    const codes = await local.run(`
      return app.callWxOpenApi({ apiName: 'security.msgSecCheck', requestData: { content: 'x' } })
        .then(() => 'answered', (error) => error.message)`)
    expect(codes).toContain('-604101')
  })

  it('that has no stand-in is not found', async () => {
    expect(await call('wxacode.get', { path: 'x' })).toMatchObject({ errCode: -604100 })
  })
})
