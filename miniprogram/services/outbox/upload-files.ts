/** Brings the files of what was written to the cloud, before what was written goes itself. */
import { CallError } from '../cloud/call'
import { currentMe } from '../cloud/session'
import { isStillKept } from '../media/kept-files'
import { upload } from '../media/upload'
import { findItem, noteDelivery, type QueueItem } from './queue'
import type { Files } from './senders'

/**
 * Uploads the photos and the voice of something that was written, as far as they have not arrived
 * yet, and notes each that has: a second try goes on where the first one stopped.
 * @throws CallError CALL.NETWORK; REPORT.BAD_PHOTO when a file is not on the phone any more
 */
export async function uploadAll(token: string): Promise<void> {
  const item = findItem(token)
  if (!item) return
  const missing = filesToSend(item).filter(({ path }) => item.arrived[path] === undefined)
  if (missing.length === 0) return
  const { folder } = await currentMe()
  for (const { path, name, gone } of missing) {
    if (!(await isStillKept(path))) throw new CallError({ code: 'REPORT.BAD_PHOTO', message: gone })
    const file = await upload(path, `${folder}/${token}/${name}`)
    noteDelivery(token, { arrived: { ...findItem(token)?.arrived, [path]: file } })
  }
}

/** The files of something that was written, as its procedure takes them, once all have arrived. */
export function filesOf({ draft, arrived }: Pick<QueueItem, 'draft' | 'arrived'>): Files {
  const id = (path: string): string => arrived[path] ?? ''
  const { photos, voice } = draft
  return {
    ...(photos.length > 0 && { photos: photos.map(id) }),
    ...(voice && { voice: { file: id(voice.path), seconds: voice.seconds } }),
  }
}

function filesToSend({ draft }: QueueItem): { path: string; name: string; gone: string }[] {
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
