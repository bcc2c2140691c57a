import { CallError, networkLost } from '../cloud/call'
import { currentMe } from '../cloud/session'
import { isStillKept } from '../media/kept-files'
import { findWritten, type Item, noteJourney } from './queue'
import type { Files } from './senders'

/** uploadFile knows no timeout of its own. */
const uploadTimeoutMs = 60_000

/**
 * Uploads the photos and the voice of something that was written, as far as they have not arrived
 * yet, and notes each that has: a second try goes on where the first one stopped.
 * @throws CallError CALL.NETWORK; REPORT.BAD_PHOTO when a file is not on the phone any more
 */
export async function uploadAll(token: string): Promise<void> {
  const item = findWritten(token)
  if (!item) return
  const missing = filesToSend(item).filter(({ path }) => item.arrived[path] === undefined)
  if (missing.length === 0) return
  const { folder } = await currentMe()
  for (const { path, name, gone } of missing) {
    if (!(await isStillKept(path))) throw new CallError({ code: 'REPORT.BAD_PHOTO', message: gone })
    const file = await upload(path, `${folder}/${token}/${name}`)
    noteJourney(token, { arrived: { ...findWritten(token)?.arrived, [path]: file } })
  }
}

/**
 * Uploads photos of something that goes at once, to places that follow from its token and their
 * order: a second try replaces them.
 * @returns their file ids, in order
 * @throws CallError
 */
export async function uploadPhotos(token: string, photos: readonly string[]): Promise<string[]> {
  if (photos.length === 0) return []
  const { folder } = await currentMe()
  const arrived: string[] = []
  for (const path of photos) {
    arrived.push(await upload(path, `${folder}/${token}/${arrived.length + 1}.jpg`))
  }
  return arrived
}

/** The files of something that was written, as its procedure takes them, once all have arrived. */
export function filesOf({ draft, arrived }: Pick<Item, 'draft' | 'arrived'>): Files {
  const id = (path: string): string => arrived[path] ?? ''
  const { photos, voice } = draft
  return {
    ...(photos.length > 0 && { photos: photos.map(id) }),
    ...(voice && { voice: { file: id(voice.path), seconds: voice.seconds } }),
  }
}

function filesToSend({ draft }: Item): { path: string; name: string; gone: string }[] {
  const { photos, voice } = draft
  return [
    ...photos.map((path, at) => ({
      path,
      name: `${at + 1}.jpg`,
      gone: `第 ${at + 1} 张照片不在手机里了，拿掉它，再拍一张`,
    })),
    ...(voice ? [{ path: voice.path, name: 'v.mp3', gone: '录音不在手机里了，请重录' }] : []),
  ]
}

/** Uploads one file. @returns its file id @throws CallError CALL.NETWORK when it took over a minute */
async function upload(filePath: string, cloudPath: string): Promise<string> {
  let timer = 0
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('upload timed out')), uploadTimeoutMs)
  })
  try {
    const { fileID } = await Promise.race([wx.cloud.uploadFile({ filePath, cloudPath }), tooLong])
    return fileID
  } catch (lost) {
    console.warn(cloudPath, lost)
    throw networkLost()
  } finally {
    clearTimeout(timer)
  }
}
