import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud()
})
afterAll(() => local.close())

const get = async (path: string) => (await fetch(local.url + path)).text()
const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(local.url + path, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
    redirect: 'manual',
  })

describe('the page of calls', () => {
  it('shows calls, callers and printed lines, and escapes their markup', async () => {
    const run = `console.log('<b>bold</b>'); return db.collection('nowhere').get().catch(() => 0)`
    const { call } = await local.cloud.invoke('data', { run }, { openid: 'ann' })
    const page = await get('/calls')
    expect(page).toContain('<b>data</b>')
    expect(page).toContain('ann')
    expect(page).toContain(call.requestId)
    expect(page).toContain('&#60;b&#62;bold')
    expect(await get('/calls/live')).toContain(call.requestId)
    const { calls } = JSON.parse(await get('/calls.json'))
    expect(calls.at(-1)).toMatchObject({ name: 'data', reads: 1, openid: 'ann' })
  })

  it('names the procedure that a function tells of in its log, what it was refused, and units', async () => {
    const run = `console.log(JSON.stringify({ procedure: 'report.accept', code: 'REPORT.CHANGED' }))`
    await local.cloud.invoke('data', { run }, { openid: 'ann' })
    const page = await get('/calls')
    expect(page).toMatch(/<tr class="failed">[\s\S]*?<b>report.accept<\/b><br>REPORT.CHANGED/)
    expect(page).toMatch(/<td>\d+ ms<\/td>\s*<td>\d+ ms<\/td><td>\d+ MB<\/td>/)
  })

  it('shows on demand only what failed or was refused, of one procedure or one person', async () => {
    const tell = (told: object) => `console.log(JSON.stringify(${JSON.stringify(told)}))`
    const lost = { procedure: 'report.finish', code: 'REPORT.LOST' }
    await local.cloud.invoke('data', { run: tell(lost) }, { openid: 'bob' })
    await local.cloud.invoke('data', { run: tell({ procedure: 'desk.list' }) }, { openid: 'bob' })
    const failed = await get('/calls/live?failed=on')
    expect(failed).toContain('REPORT.LOST')
    expect(failed).not.toContain('desk.list')
    expect(await get('/calls/live?words=desk.')).not.toContain('REPORT.LOST')
    expect(await get('/calls/live?words=bob')).toMatch(/desk\.list[\s\S]*REPORT\.LOST/)
    expect(await get('/calls?failed=on&words=finish')).toMatch(
      /name="failed" checked[\s\S]*value="finish"/,
    )
    expect(await get('/calls/live?words=nobody')).toContain('没有这样的调用')
  })

  it('moves the clock and fires what falls due', async () => {
    await post('/calls/clock', { forward: '3600000' })
    const { clock, calls } = JSON.parse(await get('/calls.json'))
    expect(clock.ahead).toBe(3_600_000)
    expect(calls.at(-1)).toMatchObject({ name: 'timed', source: 'timer' })
    await post('/calls/clock', { forward: '-3600000' })
  })

  it('sets what WeChat says', async () => {
    await post('/calls/wechat', { risky: '坏词 别的', review: '', media: 'review', isDown: 'on' })
    expect(local.cloud.wechat.settings).toMatchObject({
      risky: ['坏词', '别的'],
      review: [],
      media: 'review',
      isDown: true,
    })
  })

  it('takes nothing from the pages of others', async () => {
    const reply = await post(
      '/calls/clock',
      { forward: '1' },
      { origin: 'http://elsewhere.example' },
    )
    expect(reply.status).toBe(403)
    expect(JSON.parse(await get('/calls.json')).clock.ahead).toBe(0)
  })
})
