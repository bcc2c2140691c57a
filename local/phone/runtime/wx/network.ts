/** wx.request, downloadFile and uploadFile: to this machine only. */
import { keepTemporary, readPhoneFile } from '../files/phone-files.ts'
import { phone } from '../settings.ts'
import { api, WxFailure } from './call.ts'

type RequestOptions = {
  url: string
  method?: string
  data?: unknown
  header?: Record<string, string>
  dataType?: string
  responseType?: string
  /** ms */
  timeout?: number
}
type UploadOptions = {
  url: string
  filePath: string
  name: string
  formData?: Record<string, string>
  header?: Record<string, string>
}

const local = new Set(['127.0.0.1', 'localhost', location.hostname])

/** WeChat lets an app reach the servers that it has registered; here that is this machine. */
function allowed(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (!address) throw new WxFailure(`invalid url "${url}"`, { errno: 600009 })
  if (!local.has(address.hostname))
    throw new WxFailure(`url not in domain list: ${address.hostname}`, { errno: 600002 })
  return address
}

async function reach(url: URL, init: RequestInit): Promise<Response> {
  if (!phone.online) throw new WxFailure('-2:net::ERR_INTERNET_DISCONNECTED', { errno: 600001 })
  return fetch(url, init).catch((error: Error) => {
    if (error.name === 'AbortError') throw new Error('abort')
    if (error.name === 'TimeoutError') throw new WxFailure('timeout', { errno: 5 })
    throw new WxFailure('-102:net::ERR_CONNECTION_REFUSED', { errno: 600001 })
  })
}

/** The body, as the content type wants it; text and bytes go as they are. */
function bodyOf(data: unknown, type: string): BodyInit | undefined {
  if (data === undefined || data === null) return undefined
  if (typeof data === 'string' || data instanceof ArrayBuffer) return data
  return type.includes('x-www-form-urlencoded')
    ? new URLSearchParams(data as Record<string, string>)
    : JSON.stringify(data)
}

async function contentOf(response: Response, { dataType = 'json', responseType }: RequestOptions) {
  if (responseType === 'arraybuffer') return response.arrayBuffer()
  const text = await response.text()
  if (dataType !== 'json') return text
  try {
    return JSON.parse(text)
  } catch {
    // what is not JSON stays the text that it is, as in WeChat
    return text
  }
}

async function request(options: RequestOptions, signal: AbortSignal) {
  const { method = 'GET', data, timeout = 60_000 } = options
  const url = allowed(options.url)
  const header = { 'content-type': 'application/json', ...options.header }
  const inQuery = method === 'GET' && data !== null && typeof data === 'object'
  if (inQuery) for (const [name, value] of Object.entries(data)) url.searchParams.set(name, value)
  const body = method === 'GET' ? undefined : bodyOf(data, header['content-type'])
  const response = await reach(url, {
    method,
    headers: header,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    ...(body !== undefined && { body }),
  })
  return {
    data: await contentOf(response, options),
    statusCode: response.status,
    header: Object.fromEntries(response.headers),
    cookies: [],
  }
}

async function download(options: { url: string; filePath?: string }, signal: AbortSignal) {
  const response = await reach(allowed(options.url), { signal })
  const name = new URL(options.url).pathname.split('/').at(-1)
  return { statusCode: response.status, tempFilePath: keepTemporary(await response.blob(), name) }
}

async function upload(options: UploadOptions, signal: AbortSignal) {
  const url = allowed(options.url)
  const file = await readPhoneFile(options.filePath)
  if (!file) throw new Error(`file not found: ${options.filePath}`)
  const body = new FormData()
  for (const [name, value] of Object.entries(options.formData ?? {})) body.set(name, value)
  body.set(options.name, file, options.filePath.split('/').at(-1) ?? '')
  const headers = options.header ?? {}
  const response = await reach(url, { method: 'POST', body, headers, signal })
  return { data: await response.text(), statusCode: response.status }
}

/** Out: a wx call that gives a task, which can be given up; without callbacks it is a promise too. */
function task<O extends object>(
  name: string,
  run: (options: O, signal: AbortSignal) => Promise<object>,
) {
  return (options: O) => {
    const giveUp = new AbortController()
    const promise = api<O>(name, (given) => run(given, giveUp.signal))(options)
    const handle = {
      abort: () => giveUp.abort(),
      ...{ onHeadersReceived: () => undefined, offHeadersReceived: () => undefined },
      ...{ onProgressUpdate: () => undefined, offProgressUpdate: () => undefined },
    }
    return promise ? Object.assign(promise, handle) : handle
  }
}

export const networkApi = {
  request: task<RequestOptions>('request', request),
  downloadFile: task<{ url: string }>('downloadFile', download),
  uploadFile: task<UploadOptions>('uploadFile', upload),
}
