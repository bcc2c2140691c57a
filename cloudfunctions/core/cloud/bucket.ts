import { createHash, createHmac } from 'node:crypto'
import type { CloudBase } from '@cloudbase/node-sdk'
import type { Host } from './host.ts'

/** A file as the object store lists it: its id, its path, when it was written (epoch ms). */
export type Stored = { id: string; path: string; at: number }

/** How many files the object store lists at once. */
const PAGE = 1000

/** Any path that something could be uploaded to. */
const ANY = 'u/any.jpg'

/** How long a request is good for, in seconds. */
const GOOD_FOR = 300

/**
 * The object store (COS) that the platform's storage lies in. CloudBase's SDK writes, links and
 * deletes, but lists nothing; the object store itself does (GET Bucket), with the access that every
 * function is given.
 */
export class Bucket {
  readonly #app: Pick<CloudBase, 'getUploadMetadata'>
  readonly #host: Host

  constructor(app: Pick<CloudBase, 'getUploadMetadata'>, host: Host) {
    this.#app = app
    this.#host = host
  }

  /** Files whose path begins with `prefix`, in the order of their paths, from after a path on. */
  async list(prefix: string, after: string): Promise<Stored[]> {
    // Where an upload would go says where the store is, and how ids of its files begin.
    const { data } = await this.#app.getUploadMetadata({ cloudPath: ANY })
    const root = data.fileId.slice(0, -ANY.length)
    const asked = { marker: after, 'max-keys': String(PAGE), prefix }
    const url = new URL(`/?${new URLSearchParams(asked)}`, storeOf(data.url))
    const { now, fetch } = this.#host
    const access = this.#host.access()
    const headers = {
      authorization: signature(access, url, asked, now()),
      'x-cos-security-token': access.token,
    }
    const response = await fetch(url, { headers })
    if (!response.ok) throw new Error(`files could not be listed: ${response.status}`)
    const list = await response.text()
    // Else something that is no list would look like an empty one.
    if (!list.includes('<ListBucketResult')) throw new Error('files could not be listed: no list')
    return listedIn(list).map((file) => ({ ...file, id: root + file.path }))
  }
}

/** Where the store is that something is uploaded to: COS takes its bucket in the host, or first in the path. */
function storeOf(upload: string): URL {
  const url = new URL(upload)
  const [, bucket] = url.pathname.split('/')
  if (url.host.startsWith('cos.')) url.host = `${bucket}.${url.host}`
  return url
}

const hmac = (key: string, text: string): string =>
  createHmac('sha1', key).update(text).digest('hex')

/** What COS wants to see of whoever asks (its documentation: request signature). */
function signature(
  { id, key }: ReturnType<Host['access']>,
  { host }: URL,
  asked: Record<string, string>,
  now: number,
): string {
  const from = Math.floor(now / 1000)
  const time = `${from};${from + GOOD_FOR}`
  const names = Object.keys(asked).sort()
  const query = names.map((name) => `${name}=${encodeURIComponent(asked[name] ?? '')}`).join('&')
  const request = `get\n/\n${query}\nhost=${encodeURIComponent(host)}\n`
  const hashed = createHash('sha1').update(request).digest('hex')
  const signed = hmac(hmac(key, time), `sha1\n${time}\n${hashed}\n`)
  return [
    ...['q-sign-algorithm=sha1', `q-ak=${id}`, `q-sign-time=${time}`, `q-key-time=${time}`],
    ...['q-header-list=host', `q-url-param-list=${names.join(';')}`, `q-signature=${signed}`],
  ].join('&')
}

/** The files of a list as COS writes it. Paths of ours hold nothing that XML would have to escape. */
const listedIn = (xml: string): Omit<Stored, 'id'>[] =>
  [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, file = '']) => ({
    path: within(file, 'Key'),
    at: Date.parse(within(file, 'LastModified')),
  }))

const within = (xml: string, name: string): string =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? ''
