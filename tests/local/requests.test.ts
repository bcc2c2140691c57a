import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

/** A request as one of the real SDKs sent it. */
type Sent = { method: string; url: string; headers: Record<string, string>; body: unknown }

const sent = readFileSync(join(import.meta.dirname, 'fixtures', 'requests.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Sent => JSON.parse(line))
  .filter(({ url }) => url.startsWith('/admin'))

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud()
  await local.cloud.load('u', [])
})
afterAll(() => local.close())

let transaction = ''

/** Sends a captured request, with the id of the transaction that was really begun. */
async function replay({ headers, body }: Sent): Promise<Record<string, unknown>> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const reply = await fetch(`${local.url}/admin?env=local`, {
    method: 'POST',
    headers: { 'content-type': headers['content-type'] ?? '' },
    body: text.replace('"tx-1"', `"${transaction}"`),
  })
  expect(reply.status).toBe(200)
  const answer = (await reply.json()) as Record<string, unknown>
  if (typeof answer.transactionId === 'string') transaction = answer.transactionId
  return answer
}

describe('what the SDKs were seen to send', () => {
  it('is answered in CloudBase’s shape; what is not supported is refused', async () => {
    const refusals: string[] = []
    for (const request of sent) {
      const { requestId, data, code } = await replay(request)
      expect(requestId).toEqual(expect.any(String))
      expect(data === undefined).toBe(typeof code === 'string')
      const { action = 'multipart' } = Object(request.body) as { action?: string }
      if (code !== undefined) refusals.push(`${action} ${code}`)
    }
    expect(refusals).toEqual([
      // a WHERE in a transaction, which ends it
      'database.getDocument INVALID_PARAM',
      'database.removeDocument DATABASE_TRANSACTION_FAIL',
      'database.commitTransaction DATABASE_TRANSACTION_FAIL',
      'functions.invokeFunction FUNCTION_NOT_FOUND',
      // WeChat's open API
      'multipart INVALID_PARAM',
      'multipart INVALID_PARAM',
      'wx.api INVALID_PARAM',
      'multipart INVALID_PARAM',
    ])
  })
})
