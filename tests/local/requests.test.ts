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

/** What each request is about, in the order of the file, and what its answer holds. */
const answers: [what: string, answer: unknown][] = [
  ['a document with every type', { data: { insertedIds: ['a'] } }],
  ['two documents', { data: { insertedIds: [expect.any(String), expect.any(String)] } }],
  ['a query with every command, ordered, paged, projected', { data: { list: [] } }],
  ['a choice', { data: { list: [expect.stringContaining('"a":1')] } }],
  ['a comparison of two fields', { data: { list: expect.any(Array) } }],
  ['everything', { data: { list: { length: 3 } } }],
  ['one document by its id', { data: { list: [expect.stringContaining('"_id":"a"')] } }],
  ['a count', { data: { total: 2 } }],
  ['a change with every command', { data: { updated: 1 } }],
  ['a change of the first one only', { data: { updated: 1 } }],
  ['a change of one document', { data: { updated: 1 } }],
  ['a document set whole', { data: { updated: 1, upsert_id: null } }],
  ['a document removed', { data: { deleted: 1 } }],
  ['documents removed by a query', { data: { deleted: 1 } }],
  ['joins, groups and sums', { data: { list: expect.any(Array) } }],
  ['the nearest, with their distance', { data: { list: [] } }],
  ['a place near a point', { data: { list: [] } }],
  ['a place in a circle', { data: { list: [] } }],
  ['a place in an area', { data: { list: [] } }],
  ['a place on a line', { data: { list: [] } }],
  ['the beginning of a transaction', { transactionId: expect.any(String) }],
  ['a document read in it', { data: { list: [] } }],
  ['a document changed in it', { data: { updated: 0 } }],
  ['a document made in it', { data: { upsert_id: 'b' } }],
  ['a document added in it', { data: { insertedIds: [expect.any(String)] } }],
  ['a query in it, which is refused and ends it', { code: 'INVALID_PARAM' }],
  ['a change by a query, which the SDK sends outside of it', { data: { updated: 0 } }],
  ['a document removed in it, which has ended', { code: 'DATABASE_TRANSACTION_FAIL' }],
  ['its commit, which comes too late', { code: 'DATABASE_TRANSACTION_FAIL' }],
  ['another transaction', { transactionId: expect.any(String) }],
  ['its end without a trace', { data: {} }],
  ['a collection', { data: {} }],
  ['a function that is not there', { code: 'FUNCTION_NOT_FOUND' }],
  ['where to upload a file', { data: { url: expect.stringContaining('/files/put/') } }],
  ['links to files that are not there', { data: { download_list: { length: 2 } } }],
  ['a link to one', { data: { download_list: [{ code: 'STORAGE_FILE_NONEXIST' }] } }],
  ['a file deleted that is not there', { data: { delete_list: [expect.any(Object)] } }],
  ['a check of words, from nobody whom it is permitted', '-604101'],
  ['a message, some of whose bytes the capture lost', { code: 'INVALID_PARAM' }],
  ['a check of words in JSON, from nobody whom it is permitted', { code: 'SYS_ERR' }],
  ['open data by its CloudID', { code: 'INVALID_PARAM' }],
]

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud()
  await local.cloud.load('u', [])
})
afterAll(() => local.close())

let transaction = ''

/** Sends a captured request, with the id of the transaction that was really begun. */
async function replay({ headers, body }: Sent): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return fetch(`${local.url}/admin?env=local`, {
    method: 'POST',
    headers: { 'content-type': headers['content-type'] ?? '' },
    body: text.replace('"tx-1"', `"${transaction}"`),
  })
}

describe('what the SDKs were seen to send is answered: ', () => {
  it('all of it', () => {
    expect(answers).toHaveLength(sent.length)
  })

  it.each(sent.map((request, i) => [answers[i]?.[0] ?? '', request, answers[i]?.[1]] as const))(
    '%s',
    async (_what, request, answer) => {
      const reply = await replay(request)
      expect(reply.status).toBe(200)
      if (answer === '-604101') {
        // in protobuf: the field 3, errorCode, alone
        const bytes = Buffer.from(await reply.arrayBuffer())
        expect([bytes[0], bytes.length]).toEqual([3 << 3, 11])
        return
      }
      const said = (await reply.json()) as Record<string, unknown>
      if (typeof said.transactionId === 'string') transaction = said.transactionId
      expect(said.requestId).toEqual(expect.any(String))
      expect(said).toMatchObject(answer as object)
    },
  )
})
