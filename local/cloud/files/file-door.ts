import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from '../http.ts'
import type { Files } from './files.ts'
import { contentTypeOf } from './paths.ts'

/** `GET /files/…` shows a file, `PUT /files/…` takes an upload, each with a signed link only. */
export async function handleFile(files: Files, request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? '/', 'http://local')
  const link = files.linkOf(pathname)
  const use = request.method === 'PUT' ? 'put' : 'get'
  if (link?.use !== use) return refuse(response, 403, 'AccessDenied')
  if (use === 'get') return show(files, link.path, response)
  await files.save(link.path, await readBody(request), undefined)
  response.writeHead(200).end()
}

/**
 * `GET /?prefix=…&marker=…&max-keys=…` lists files, as the object store does for functions (GET Bucket).
 * Who asks has to show a signature and the token of an instance; what they were made with is not checked.
 */
export async function listFiles(files: Files, request: IncomingMessage, response: ServerResponse) {
  const { searchParams } = new URL(request.url ?? '/', 'http://local')
  const { authorization = '', 'x-cos-security-token': token } = request.headers
  if (!/&q-signature=[0-9a-f]{40}$/.test(authorization) || token !== 'local') {
    return refuse(response, 403, 'AccessDenied')
  }
  const asked = (name: string) => searchParams.get(name) ?? ''
  const found = files.below(asked('prefix'), asked('marker'), Number(asked('max-keys')))
  const contents = found.map(
    ({ path, at }) =>
      `<Contents><Key>${escaped(path)}</Key><LastModified>${new Date(at).toISOString()}</LastModified></Contents>`,
  )
  response.writeHead(200, { 'content-type': 'application/xml' })
  response.end(`<ListBucketResult>${contents.join('')}</ListBucketResult>`)
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

async function show(files: Files, path: string, response: ServerResponse): Promise<void> {
  const place = files.locate(path)
  if (place === undefined) return refuse(response, 404, 'NoSuchKey')
  const bytes = await readFile(place)
  response.writeHead(200, {
    'content-type': contentTypeOf(path),
    'content-length': bytes.length,
    'cache-control': 'private, max-age=600',
    'x-content-type-options': 'nosniff',
    // an uploaded page or drawing must not run on this origin
    'content-security-policy': "default-src 'none'; sandbox",
  })
  response.end(bytes)
}

// as the object store refuses: XML
function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(
    `<Error><Code>${code}</Code><Message>${code}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
  )
}
