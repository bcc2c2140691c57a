import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, openTestCloud, type TestCloud } from './cloud-for-tests.ts'

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud()
})
afterAll(() => local.close())

const KB = 1024
const MB = 1024 * KB

/** An object that is so many bytes of JSON: `words` fill it up. */
const ofBytes = (bytes: number, fields: object = {}) => {
  const empty = Buffer.byteLength(JSON.stringify({ ...fields, words: '' }))
  return { ...fields, words: 'x'.repeat(bytes - empty) }
}

const tooLargeEvent = {
  code: 'EXCEED_MAX_PAYLOAD_SIZE',
  message: 'Request body size exceeds the limit of 100KB',
}
const tooLargeReply = {
  code: 'EXCEED_MAX_RESPONSE_SIZE',
  message: 'Response size exceeds the limit of 1MB',
}

describe('an event', () => {
  const echo = { run: 'return input.length' }

  it('of 100 KB is taken, of one byte more refused before the function runs', async () => {
    await expect(local.cloud.invoke('hello', ofBytes(100 * KB, { wait: 0 }))).resolves.toBeDefined()
    const ran = local.cloud.calls.length
    const refused = local.cloud.invoke('hello', ofBytes(100 * KB + 1, { wait: 0 }))
    await expect(refused).rejects.toMatchObject(tooLargeEvent)
    const [call] = local.cloud.calls.slice(ran)
    expect(call).toMatchObject({ error: tooLargeEvent.message, cold: false, cpuMs: 0 })
  })

  it('is measured in bytes, not in letters', async () => {
    expect(await local.run(echo.run, '字'.repeat(34_000))).toBe(34_000)
    await expect(local.run(echo.run, '字'.repeat(35_000))).rejects.toMatchObject(tooLargeEvent)
  })

  it('from a phone fails as wx.cloud does', async () => {
    const reply = await fetch(`${local.url}/wx/callFunction`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': 'ann' },
      body: JSON.stringify({ name: 'hello', data: ofBytes(101 * KB) }),
    })
    expect(await reply.json()).toEqual({
      errCode: -501001,
      errMsg: `cloud.callFunction:fail Error: errCode: -501001 resource system error | errMsg: ${tooLargeEvent.message}`,
    })
  })

  it('from a function to another is refused too', async () => {
    const body = `
      const data = { words: 'x'.repeat(${101 * KB}) }
      try { await app.callFunction({ name: 'hello', data }) } catch (error) { return error.code }`
    expect(await local.run(body)).toBe(tooLargeEvent.code)
  })
})

describe('the reply of a function', () => {
  // a text in JSON has two quotes around it
  it('of 1 MB arrives, of one byte more is refused', async () => {
    expect(await local.run(`return 'x'.repeat(${MB - 2})`)).toHaveLength(MB - 2)
    const refused = local.run(`return 'x'.repeat(${MB - 1})`)
    await expect(refused).rejects.toMatchObject(tooLargeReply)
  })
})

describe('a reply of the database', () => {
  beforeAll(() =>
    local.cloud.load(
      'pages',
      Array.from({ length: 20 }, (_, n) => ({ _id: `p${n}`, words: 'x'.repeat(100 * KB) })),
    ),
  )

  it('of a page that fits arrives, of a larger one is refused in the platform’s own shape', async () => {
    const get = (limit: number) =>
      ask(local, {
        action: 'database.getDocument',
        collectionName: 'pages',
        queryType: 'WHERE',
        limit,
      })
    expect(await get(10)).toMatchObject({ data: { list: { length: 10 } } })
    expect(await get(11)).toEqual({ requestId: expect.any(String), ...tooLargeReply })
  })

  it('is refused to the SDK by its code, and less of each document arrives', async () => {
    const codeOf = (ask: string) => `try { ${ask} } catch (error) { return error.code }`
    const pages = `db.collection('pages')`
    expect(await local.run(codeOf(`return (await ${pages}.get()).data.length`))).toBe(
      tooLargeReply.code,
    )
    const aggregated = `return (await ${pages}.aggregate().sort({ _id: 1 }).end()).data.length`
    expect(await local.run(codeOf(aggregated))).toBe(tooLargeReply.code)
    expect(await local.run(`return (await ${pages}.field({ _id: true }).get()).data.length`)).toBe(
      20,
    )
  })

  it('to a change is refused when the change is already made', async () => {
    const grow = `await db.collection('pages').where({ _id: 'p0' })
      .updateAndReturn({ words: 'y'.repeat(${MB}) })`
    await expect(local.run(grow)).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
    expect(local.cloud.find('pages', { _id: 'p0' })[0]?.words).toHaveLength(MB)
  })
})
