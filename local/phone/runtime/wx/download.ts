/** wx.downloadFile: a file of this machine becomes one of the phone. */
import { keepTemporary, writeSaved } from '../files/phone-files.ts'
import { reach } from './reach.ts'
import type { Course } from './task.ts'

type DownloadOptions = { url: string; filePath?: string; header?: Record<string, string> }

/** Out: where it lies: at the path that was asked for, or at one that lasts until the phone reloads. */
export async function download(options: DownloadOptions, { signal, tell }: Course) {
  const { url, filePath, header = {} } = options
  const response = await reach(url, { signal, headers: header })
  const blob = await bodyOf(response, tell)
  const statusCode = response.status
  if (filePath === undefined) {
    const name = new URL(url).pathname.split('/').at(-1)
    return { statusCode, tempFilePath: keepTemporary(blob, name) }
  }
  await writeSaved(filePath, blob)
  return { statusCode, filePath }
}

async function bodyOf(response: Response, tell: Course['tell']): Promise<Blob> {
  const total = Number(response.headers.get('content-length') ?? 0)
  const parts: BlobPart[] = []
  let written = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value)
    written += part.value.length
    const progress = total > 0 ? Math.round((written / total) * 100) : 100
    tell({ progress, totalBytesWritten: written, totalBytesExpectedToWrite: total })
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' })
}
