import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud({ env: { SHARED_SECRET: 'hush' } })
})
afterAll(() => local.close())

describe('a function', () => {
  it('knows its own caller all the while, under 40 calls at once', async () => {
    const callers = Array.from({ length: 40 }, (_, i) => `openid-${i}`)
    const told = await Promise.all(
      callers.map(async (openid, i) => {
        const { result } = await local.cloud.invoke('hello', { wait: i % 7 }, { openid })
        return result
      }),
    )
    expect(told).toEqual(
      callers.map((openid) =>
        expect.objectContaining({
          before: openid,
          after: openid,
          userInfo: expect.objectContaining({ openId: openid }),
        }),
      ),
    )
  })

  it('sees nobody when nobody’s phone called, even in a warm instance', async () => {
    const { result } = await local.cloud.invoke('hello', {})
    expect(result).not.toHaveProperty('before')
    expect(result).not.toHaveProperty('userInfo')
  })

  it('passes its caller on to the functions that it calls', async () => {
    const { result } = await local.cloud.invoke('chain', {}, { openid: 'ann' })
    expect(result).toMatchObject({ me: 'ann', inner: { before: 'ann' } })
  })

  it('finds the environment that it was given', async () => {
    expect(await local.run('return process.env.SHARED_SECRET')).toBe('hush')
  })

  it('fails with what it threw', async () => {
    const failure = await local.cloud.invoke('broken', {}).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: 'Error: out of order',
    })
    expect(local.cloud.calls.at(-1)).toMatchObject({ name: 'broken', error: 'Error: out of order' })
  })

  it('is stopped when its time is up, and works again afterwards', async () => {
    const late = await local.cloud.invoke('slow', { wait: 60_000 }).catch((error: unknown) => error)
    expect(late).toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' })
    expect((await local.cloud.invoke('slow', { wait: 0 })).result).toBe('done')
  })

  it('may end its process without harm to others', async () => {
    const failure = await local.cloud
      .invoke('data', { run: 'process.exit(1)' })
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
    expect(await local.run('return 1')).toBe(1)
  })
})

describe('a function of somebody else, on wx-server-sdk', () => {
  it('runs unchanged', async () => {
    const { result } = await local.cloud.invoke('guestbook', { words: 'hello' }, { openid: 'ann' })
    expect(result).toMatchObject({
      missing: -502005,
      entry: { words: 'hello', by: 'ann', likes: 1, tags: ['new'] },
      total: 1,
      list: [{ _id: 'ann', n: 1 }],
      file: 'hello',
      isDate: true,
    })
  })
})

describe('the counters of an invocation', () => {
  it('count its reads, writes, storage requests and documents, and nobody else’s', async () => {
    await local.cloud.load(
      'counted',
      Array.from({ length: 10 }, (_, i) => ({ _id: `c${i}`, even: i % 2 === 0 })),
    )
    const body = `
      const c = db.collection('counted')
      await c.where({ even: true }).get()
      await c.count()
      await c.doc('c1').update({ seen: true })
      await app.getTempFileURL({ fileList: ['cloud://local.local/none.jpg'] })`
    const others = Array.from({ length: 2 }, () =>
      local.run(`return db.collection('counted').get()`),
    )
    const { call } = await local.cloud.invoke('data', { run: body }, { openid: 'ann' })
    await Promise.all(others)
    expect(call).toMatchObject({
      name: 'data',
      openid: 'ann',
      reads: 2,
      writes: 1,
      storage: 1,
      examined: 10 + 10 + 1,
      returned: 5,
    })
    expect(call.bytes).toBeGreaterThan(0)
    expect(call.cpuMs).toBeGreaterThan(0)
    expect(local.cloud.calls).toContain(call)
  })
})

describe('a timer', () => {
  it('calls as the platform’s timer, without anybody', async () => {
    await local.cloud.load('ticks', [])
    const [call] = await local.cloud.fire('timed')
    expect(call).toMatchObject({ name: 'timed', writes: 1 })
    expect(local.cloud.find('ticks')).toMatchObject([
      { type: 'Timer', trigger: 'each-minute', source: 'timer', nobody: true },
    ])
  })

  it('fires once at the start, then when the minute is full', async () => {
    let now = Date.parse('2026-03-01T08:00:30+08:00')
    const timed = await openTestCloud({ timers: true, now: () => now })
    const ticks = () => timed.cloud.calls.filter(({ name }) => name === 'timed').length
    try {
      await expect.poll(ticks, { timeout: 20_000 }).toBe(1)
      now += 29_000
      await new Promise((resolve) => setTimeout(resolve, 1100))
      expect(ticks()).toBe(1)
      now += 2_000
      await expect.poll(ticks, { timeout: 20_000 }).toBe(2)
    } finally {
      await timed.close()
    }
  })
})
