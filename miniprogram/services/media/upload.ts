/** Brings files of this phone to the cloud's storage. */
import { networkLost } from '../cloud/call'
import { currentMe } from '../cloud/session'
import type { Recording } from './recorder'

/** uploadFile knows no timeout of its own. */
const uploadTimeoutMs = 60_000

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

/** Uploads a recording of something that goes at once. @returns it as the cloud takes it @throws CallError */
export async function uploadVoice(token: string, { path, seconds }: Recording) {
  const { folder } = await currentMe()
  return { file: await upload(path, `${folder}/${token}/v.mp3`), seconds }
}

/** Uploads one file. @returns its file id @throws CallError CALL.NETWORK when it took over a minute */
export async function upload(filePath: string, cloudPath: string): Promise<string> {
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
