import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../local/clock/clock.ts'
import { tuesday } from '../moments.ts'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

const minute = 60_000

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud({ clock: Clock.standing(tuesday) })
  await local.cloud.load('kept', [])
})
afterAll(() => local.close())

/** What the `Date` of a function says, first and after it has read. */
const seen = () =>
  local.run(`
    const at = Date.now()
    await db.collection('kept').get()
    return [at, Date.now(), new Date().getTime(), new Date(5).getTime()]`) as Promise<number[]>

describe('a clock that stands', () => {
  it('says the same to a function all the while it runs', async () => {
    const [at, later, made, given] = await seen()
    expect([later, made, given]).toEqual([at, at, 5])
    expect(at).toBe(local.cloud.now())
  })

  it('goes on a ms with each call, so that an earlier call has an earlier time', async () => {
    const [first = 0] = await seen()
    const [second] = await seen()
    expect(second).toBe(first + 1)
  })

  it('says the same to calls, to what they write, and to whoever asks', async () => {
    const [at] = (await local.run(`
      const { id } = await db.collection('kept').add({ at: db.serverDate() })
      const { data: [{ at }] } = await db.collection('kept').doc(id).get()
      return [at.getTime()]`)) as number[]
    expect(at).toBe(local.cloud.now())
    expect(local.cloud.calls.at(-1)?.at).toBe(at)
  })

  it('brings what falls due when it is moved, and nothing by itself', async () => {
    const before = local.cloud.now()
    const fired = await local.cloud.moveClock(minute)
    expect(fired.map(({ name, at }) => [name, at])).toEqual([['timed', before + minute + 1]])
    expect(await local.cloud.moveClock(0)).toEqual([])
  })

  it('gives its time to each phone', async () => {
    const reply = await fetch(`${local.url}/wx/callFunction`, {
      method: 'POST',
      headers: { 'x-wx-openid': 'ann' },
      body: JSON.stringify({ name: 'hello', data: {} }),
    })
    expect(reply.headers.get('x-local-clock')).toBe(JSON.stringify({ at: local.cloud.now() }))
  })

  it('brings a verdict of WeChat when it is moved past it', async () => {
    const { cloud, url } = local
    const data = { mediaUrl: `${url}/files/x`, mediaType: 2, version: 2, scene: 1, openid: 'ann' }
    const event = { api: ['security', 'mediaCheckAsync'], data }
    await cloud.invoke('wechat', event, { openid: 'ann' })
    const told = () => cloud.calls.filter(({ name }) => name === 'push').length
    await cloud.moveClock(500)
    expect(told()).toBe(0)
    await cloud.moveClock(500)
    expect(told()).toBe(1)
  })
})
