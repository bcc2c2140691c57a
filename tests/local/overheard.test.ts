import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud()
})
afterAll(() => local.close())

it('a reply is overheard before whoever called gets it, whoever called, and from where', async () => {
  const heard: unknown[] = []
  local.cloud.overhear((replied) => heard.push(replied))
  const event = { run: 'return input', input: 'hello' }
  await local.cloud.invoke('data', event)
  expect(heard).toEqual([{ name: 'data', event, caller: {}, result: 'hello' }])
  await fetch(`${local.url}/wx/callFunction`, {
    method: 'POST',
    headers: { 'x-wx-openid': 'ann' },
    body: JSON.stringify({ name: 'chain', data: {} }),
  })
  expect(heard.slice(1)).toMatchObject([
    { name: 'hello', caller: { openid: 'ann', source: 'wx_client,scf' } },
    { name: 'chain', caller: { openid: 'ann', source: 'wx_client' }, result: { me: 'ann' } },
  ])
})

it('a reply is not given out when whoever overhears it throws', async () => {
  local.cloud.overhear(({ result }) => {
    if (result === 'a secret') throw new Error('not for you')
  })
  const tells = (words: string) => local.cloud.invoke('data', { run: 'return input', input: words })
  await expect(tells('a secret')).rejects.toThrow('not for you')
  expect((await tells('hello')).result).toBe('hello')
})
