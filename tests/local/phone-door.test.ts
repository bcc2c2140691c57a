import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud()
})
afterAll(() => local.close())

const call = async (body: unknown, headers: Record<string, string> = { 'x-wx-openid': 'ann' }) => {
  const reply = await fetch(`${local.url}/wx/callFunction`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return (await reply.json()) as Record<string, unknown>
}

describe('a phone that calls a function', () => {
  it('gets wx.cloud’s reply, and is known by its openid', async () => {
    const reply = await call({ name: 'hello', data: { wait: 0, userInfo: { openId: 'forged' } } })
    expect(reply).toEqual({
      result: expect.objectContaining({
        before: 'ann',
        userInfo: expect.objectContaining({ openId: 'ann' }),
      }),
      errMsg: 'cloud.callFunction:ok',
      requestID: expect.any(String),
    })
  })

  it('gets null for a function that returns nothing', async () => {
    expect(await call({ name: 'data', data: { run: '' } })).toMatchObject({ result: null })
  })

  it.each([
    ['a function that throws', { name: 'broken' }, -504002],
    ['a function that takes too long', { name: 'slow', data: { wait: 60_000 } }, -504003],
    ['a function that is not there', { name: 'nobody' }, -501000],
    ['no name', { data: {} }, -501007],
    ['no JSON', '{', -501007],
  ])('gets wx.cloud’s failure for %s', async (_name, body, errCode) => {
    expect(await call(body)).toEqual({
      errCode,
      errMsg: expect.stringMatching(/^cloud\.callFunction:fail /),
    })
  })

  it('is refused without an openid', async () => {
    expect(await call({ name: 'hello' }, {})).toMatchObject({ errCode: -501007 })
  })
})
