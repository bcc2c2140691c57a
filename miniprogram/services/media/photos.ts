import { limits } from '../../contract/limits'
import { hasAgreed } from '../device/consent'
import { keepFile, whyNotKept } from './kept-files'

/** Qualities to try, in per cent, until a photo is small enough; the last one is taken as it is. */
const qualities = [80, 60, 40, 25] as const

/** Photos that were taken: those that are kept, and in words why others could not be. */
type Taken = { paths: string[]; problem: string }

/**
 * Lets the person take or choose photos and keeps small copies of them on the phone.
 * @param room how many more fit
 * @returns paths of the kept copies, none when the person changed their mind
 */
export async function choosePhotos(room: number): Promise<Taken> {
  if (!(await hasAgreed())) return { paths: [], problem: '' }
  const chosen = await wx
    .chooseMedia({ count: room, mediaType: ['image'], sizeType: ['compressed'] })
    .catch(() => ({ tempFiles: [] }))
  const paths: string[] = []
  for (const file of chosen.tempFiles) {
    try {
      paths.push(await keepFile(await compress(file.tempFilePath), 'jpg'))
    } catch (failure) {
      console.warn(failure)
      return { paths, problem: whyNotKept(failure) }
    }
  }
  return { paths, problem: '' }
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
