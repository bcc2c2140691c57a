/** wx.cloud: calls and files go to the local cloud; without a network they fail as WeChat's do. */
import { goByReply } from '../clock.ts'
import { readPhoneFile } from '../files/phone-files.ts'
import { phone } from '../settings.ts'
import { api, WxFailure } from './call.ts'

type CallOptions = { name: string; data?: unknown; config?: unknown }
type UploadOptions = { cloudPath: string; filePath: string; config?: unknown }
type Progress = { progress: number; totalBytesSent: number; totalBytesExpectedToSend: number }
type Reply = { result?: unknown; errMsg?: string; errCode?: number; requestID?: string }

const offline = () =>
  new WxFailure('request:fail -2:net::ERR_INTERNET_DISCONNECTED', { errCode: -1 })
const unreachable = () =>
  new WxFailure('request:fail -102:net::ERR_CONNECTION_REFUSED', { errCode: -1 })

/** The server's errMsg carries the call's name already; api() puts it there again. */
function refused(name: string, reply: Reply): WxFailure {
  const reason = (reply.errMsg ?? '').replace(`${name}:fail `, '')
  const { errCode, requestID } = reply
  return new WxFailure(reason, { errCode, ...(requestID && { requestID }) })
}

async function callFunction({ name, data = {} }: CallOptions): Promise<object> {
  if (!phone.online) throw offline()
  const response = await fetch('/wx/callFunction', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': phone.openid },
    body: JSON.stringify({ name, data }),
  }).catch(() => {
    throw unreachable()
  })
  goByReply(response)
  const reply: Reply = await response.json()
  if (reply.errCode) throw refused('cloud.callFunction', reply)
  return { ...reply, errMsg: 'cloud.callFunction:ok' }
}

function send(request: XMLHttpRequest, { cloudPath }: UploadOptions, file: Blob): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request.onload = () => resolve(JSON.parse(request.responseText))
    request.onerror = () => reject(unreachable())
    request.onabort = () => reject(new Error('abort'))
    request.open('PUT', `/wx/files/${cloudPath.split('/').map(encodeURIComponent).join('/')}`)
    request.setRequestHeader('x-wx-openid', phone.openid)
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.send(file)
  })
}

/** Out: an UploadTask; without callbacks it is a promise too. */
function uploadFile(options: UploadOptions) {
  const request = new XMLHttpRequest()
  const listeners = new Set<(progress: Progress) => void>()
  let aborted = false
  request.upload.onprogress = ({ loaded, total }) => {
    const progress = total > 0 ? Math.round((loaded / total) * 100) : 100
    for (const listener of listeners)
      listener({ progress, totalBytesSent: loaded, totalBytesExpectedToSend: total })
  }
  const run = api<UploadOptions>('cloud.uploadFile', async (given) => {
    if (!phone.online) throw offline()
    const file = await readPhoneFile(given.filePath)
    if (!file) throw new Error(`file not found: ${given.filePath}`)
    if (aborted) throw new Error('abort')
    const reply = await send(request, given, file)
    if (reply.errCode) throw refused('cloud.uploadFile', reply)
    return reply
  })
  const task = {
    abort() {
      aborted = true
      request.abort()
    },
    onProgressUpdate: (listener: (progress: Progress) => void) => void listeners.add(listener),
    offProgressUpdate: (listener: (progress: Progress) => void) => void listeners.delete(listener),
  }
  const promise = run(options)
  return promise ? Object.assign(promise, task) : task
}

export const cloudApi = {
  init: () => undefined,
  callFunction: api<CallOptions>('cloud.callFunction', callFunction),
  uploadFile,
}
