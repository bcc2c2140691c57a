import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../local/clock/clock.ts'
import { tuesday } from '../moments.ts'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud({
    env: { SHARED_SECRET: 'hush' },
    clock: Clock.standing(tuesday),
  })
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

  it('has no caller without a phone’s call, even in a warm instance', async () => {
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

describe('the record of an invocation', () => {
  it('keeps what the function printed, with its request id', async () => {
    const run = `console.log('first'); console.error('second\\nthird'); return process.env.TCB_SEQID`
    const { result, call } = await local.cloud.invoke('data', { run })
    expect(call.logs).toEqual(['first', 'second', 'third'])
    expect(result).toBe(call.requestId)
  })

  it('keeps apart what two calls print at the same time', async () => {
    const run = (word: string) =>
      local.cloud.invoke('data', { run: `console.log('${word}'); await 1; console.log('${word}')` })
    const both = await Promise.all([run('left'), run('right')])
    expect(both.map(({ call }) => call.logs)).toEqual([
      ['left', 'left'],
      ['right', 'right'],
    ])
  })

  it('says whether the instance was cold, and how much memory it held', async () => {
    const hold = `globalThis.held = Buffer.alloc(30 * 1024 * 1024); return 1`
    const { call: first } = await local.cloud.invoke('chain', {})
    const { call: second } = await local.cloud.invoke('chain', {})
    const { call: large } = await local.cloud.invoke('data', { run: hold })
    expect([first.cold, second.cold]).toEqual([expect.any(Boolean), false])
    expect(large.memoryMb).toBeGreaterThan(30)
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
  it('count its own reads, writes, storage requests and documents, and no others', async () => {
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

  it('fires when the clock is moved past its time, and its function sees the moved clock', async () => {
    const says = () => local.run('return Date.now()')
    const before = local.cloud.now()
    const [call] = await local.cloud.moveClock(3_600_000)
    expect(call).toMatchObject({ name: 'timed', source: 'timer' })
    expect(await says()).toBe(local.cloud.now())
    expect(local.cloud.now()).toBeGreaterThanOrEqual(before + 3_600_000)
    expect(await local.cloud.moveClock(-3_600_000)).toEqual([])
    expect(await says()).toBe(local.cloud.now())
  })

  it('fires once at the start, then when the minute is full', async () => {
    const clock = Clock.standing(Date.parse('2026-03-01T08:00:30+08:00'))
    const timed = await openTestCloud({ timers: true, clock })
    const ticks = () => timed.cloud.calls.filter(({ name }) => name === 'timed').length
    try {
      await expect.poll(ticks).toBe(1)
      expect(await timed.cloud.moveClock(29_000)).toEqual([])
      expect(ticks()).toBe(1)
      clock.move(2_000)
      await expect.poll(ticks).toBe(2)
    } finally {
      await timed.close()
    }
  })
})

describe('a folder of functions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-functions-'))
  const write = (name: string, file: string, text: string) => {
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, file), text)
  }
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is seen as it is now: code, what it requires, config, functions that come', async () => {
    write('one', 'words.js', `module.exports = 'old'`)
    write(
      'one',
      'index.js',
      `const words = require('./words.js'); exports.main = async () => words`,
    )
    const own = await openTestCloud({ functions: folder })
    try {
      const call = async (name: string) => (await own.cloud.invoke(name, {})).result
      expect(await call('one')).toBe('old')
      write('one', 'words.js', `module.exports = 'fresh'`)
      expect(await call('one')).toBe('fresh')
      write('two', 'index.js', `exports.main = () => new Promise(() => {})`)
      write('two', 'config.json', '{ "timeout": 0.2 }')
      await expect(call('two')).rejects.toThrow('0.2 seconds')
      write('two', 'config.json', '{ "timeout": 0.4, "memory": 128 }')
      await expect(call('two')).rejects.toThrow('0.4 seconds')
      write('two', 'config.json', '{ "timeout": ')
      await expect(call('two')).rejects.toThrow('0.4 seconds')
      await own.cloud.moveClock(60_000)
      await expect(openTestCloud({ functions: folder })).rejects.toThrow('must be JSON')
    } finally {
      await own.close()
      rmSync(join(folder, 'two'), { recursive: true })
    }
  })

  it('may say how much memory a function gets; one that takes more is stopped', async () => {
    write('greedy', 'config.json', '{ "memory": 64 }')
    write(
      'greedy',
      'index.js',
      `exports.main = () => { const all = []; for (;;) all.push({ n: all.length }) }`,
    )
    const own = await openTestCloud({ functions: folder })
    try {
      await expect(own.cloud.invoke('greedy', {})).rejects.toMatchObject({
        code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
      })
    } finally {
      await own.close()
    }
  })
})
