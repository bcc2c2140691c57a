/** Answers of the phone's part of the server. */
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import path from 'node:path'

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  map: 'application/json',
  json: 'application/json',
  text: 'text/plain; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** In: a type by its file ending, without the dot. */
export function reply(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
) {
  response.writeHead(status, {
    'content-type': types[type] ?? 'application/octet-stream',
    'cache-control': type === 'woff2' ? 'max-age=86400' : 'no-cache',
  })
  response.end(body)
}

/** Sends a file, or 404 when there is none or it is not one that a page may load. */
export async function sendFile(response: ServerResponse, file: string | undefined) {
  const type = path.extname(file ?? '').slice(1)
  const content = file && types[type] ? await readFile(file).catch(() => undefined) : undefined
  if (content) reply(response, 200, type, content)
  else reply(response, 404, 'text', 'not found')
}
