/** Photos and recordings that this phone keeps until they have arrived. */
import { newToken } from '../cloud/token'

/**
 * Keeps a copy of a temporary file under the user's own folder, where it outlives the mini-program.
 * @param path where the temporary file lies
 * @param ending jpg or mp3
 * @returns where the copy lies
 * @throws Error when it could not be copied; `isFull` tells whether there was no room
 */
export function keepFile(path: string, ending: 'jpg' | 'mp3'): Promise<string> {
  const kept = `${wx.env.USER_DATA_PATH}/${newToken()}.${ending}`
  return new Promise((resolve, reject) => {
    wx.getFileSystemManager().copyFile({
      srcPath: path,
      destPath: kept,
      success: () => resolve(kept),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

/** Why a file could not be kept, for the user. */
export function whyNotKept(failure: unknown): string {
  const reason = failure instanceof Error ? failure.message : ''
  // WeChat says it so: a mini-program may keep 200 MB on a phone.
  return /storage limit|maximum size/.test(reason)
    ? '手机里存满了，有些事送到了、删掉了，才有地方'
    : '没存下，请再试一次'
}

/** Whether a kept file is still there: people and phones clean up. */
export function isStillKept(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    wx.getFileSystemManager().access({
      path,
      success: () => resolve(true),
      fail: () => resolve(false),
    })
  })
}

/** The files that go with something written: where its photos and its voice are kept. */
export type KeptFiles = { photos: readonly string[]; voice: { path: string } | null }

/** Removes the photos and the voice of something that arrived, or that nobody wants any more. */
export function forgetKept({ photos, voice }: KeptFiles): void {
  forgetFiles([...photos, ...(voice ? [voice.path] : [])])
}

/** Removes kept files that nobody needs any more. */
export function forgetFiles(paths: readonly string[]): void {
  const files = wx.getFileSystemManager()
  for (const filePath of paths) files.unlink({ filePath, fail: (reason) => console.warn(reason) })
}
