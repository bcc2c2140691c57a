import { limits } from '../contract/limits'
import { networkLost } from './cloud'
import { newToken } from './tokens'

/** Qualities to try, in per cent, until a photo is small enough; the last one is taken as it is. */
const qualities = [80, 60, 40, 25] as const
const uploadTimeoutMs = 60_000

/**
 * Lets the person take or choose photos and keeps small copies of them on the phone.
 * @param room how many more fit
 * @returns paths of the kept copies, none when the person changed their mind
 */
export async function choosePhotos(room: number): Promise<string[]> {
  const chosen = await wx
    .chooseMedia({ count: room, mediaType: ['image'], sizeType: ['compressed'] })
    .catch(() => ({ tempFiles: [] }))
  const kept: string[] = []
  for (const file of chosen.tempFiles) kept.push(await keepSmall(file.tempFilePath))
  return kept
}

/**
 * Uploads one kept photo.
 * @param path where it is kept on the phone
 * @param cloudPath where the cloud lets this person put it
 * @returns its file id
 * @throws CallError CALL.NETWORK when it did not arrive within a minute
 */
export async function uploadPhoto(path: string, cloudPath: string): Promise<string> {
  const upload = wx.cloud.uploadFile({ filePath: path, cloudPath })
  const { fileID } = await Promise.race([upload, tooLong()]).catch((lost: unknown) => {
    console.warn(cloudPath, lost)
    throw networkLost()
  })
  return fileID
}

/** Removes kept photos that nobody needs any more. */
export function forgetPhotos(paths: readonly string[]): void {
  const files = wx.getFileSystemManager()
  for (const filePath of paths) files.unlink({ filePath, fail: (reason) => console.warn(reason) })
}

/** A copy under the user's own folder, where it outlives the mini-program's temporary files. */
async function keepSmall(path: string): Promise<string> {
  const small = await compress(path)
  const kept = `${wx.env.USER_DATA_PATH}/photo-${newToken()}.jpg`
  return new Promise((resolve, reject) => {
    wx.getFileSystemManager().copyFile({
      srcPath: small,
      destPath: kept,
      success: () => resolve(kept),
      fail: reject,
    })
  })
}

/** Smaller, and without what a camera writes into a photo, such as where it was taken. */
async function compress(path: string): Promise<string> {
  const { width, height } = await wx.getImageInfo({ src: path })
  const scale = Math.min(1, limits.photoPixels / Math.max(width, height))
  const compressedWidth = Math.round(width * scale)
  let small = path
  for (const quality of qualities) {
    small = (await wx.compressImage({ src: path, quality, compressedWidth })).tempFilePath
    if ((await sizeOf(small)) <= limits.photoBytes) break
  }
  return small
}

function sizeOf(filePath: string): Promise<number> {
  return new Promise((resolve, reject) => {
    wx.getFileSystemManager().getFileInfo({
      filePath,
      success: ({ size }) => resolve(size),
      fail: reject,
    })
  })
}

/** uploadFile knows no timeout of its own. */
function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('upload timed out')), uploadTimeoutMs)
  })
}
