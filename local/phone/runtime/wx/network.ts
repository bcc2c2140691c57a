/** wx.request, downloadFile and uploadFile: to this machine only. */
import { readPhoneFile } from '../files/phone-files.ts'
import { download } from './download.ts'
import { allowed, reach } from './reach.ts'
import { type Course, task } from './task.ts'

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

async function request(options: RequestOptions, { signal }: Course) {
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

async function upload(options: UploadOptions, { signal }: Course) {
  const file = await readPhoneFile(options.filePath)
  if (!file) throw new Error(`file not found: ${options.filePath}`)
  const body = new FormData()
  for (const [name, value] of Object.entries(options.formData ?? {})) body.set(name, value)
  body.set(options.name, file, options.filePath.split('/').at(-1) ?? '')
  const headers = options.header ?? {}
  const response = await reach(options.url, { method: 'POST', body, headers, signal })
  return { data: await response.text(), statusCode: response.status }
}

export const networkApi = {
  request: task('request', request),
  downloadFile: task('downloadFile', download),
  uploadFile: task('uploadFile', upload),
}
