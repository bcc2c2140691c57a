import { describe, expect, it } from 'vitest'
import { phoneParts } from './phone-parts.ts'

type Problem = { words: string; settings: string } | null
type Parts = { choosePhotos(room: number): Promise<{ paths: string[]; problem: Problem }> }

/** A file that can be chosen: a picture of a size, or none at all. */
type File = { width: number; height: number; bytesPerPixel?: number } | 'broken'

/** How a copy was kept: by its shorter side and its bytes. */
type Kept = { shorter: number; bytes: number }

/** A phone whose holder chooses these files, or on which choosing fails. */
async function taken(files: readonly File[] | Error) {
  const kept: Kept[] = []
  const at = (path: string) => {
    const file = Array.isArray(files) ? files[Number(path)] : undefined
    if (!file || file === 'broken') throw new Error('getImageInfo:fail image not found')
    return file
  }
  const copies = new Map<string, Kept>()
  type Compress = { src: string; quality: number; compressedWidth: number }
  const wx = {
    env: { USER_DATA_PATH: 'kept' },
    requirePrivacyAuthorize: ({ success }: { success(): void }) => success(),
    chooseMedia: async () => {
      if (files instanceof Error) throw files
      return { tempFiles: files.map((_, index) => ({ tempFilePath: String(index) })) }
    },
    getImageInfo: async ({ src }: { src: string }) => at(src),
    compressImage: async ({ src, quality, compressedWidth }: Compress) => {
      const { width, height, bytesPerPixel = 0.2 } = at(src)
      const scale = compressedWidth / width
      const pixels = width * scale * height * scale
      const copy = {
        shorter: Math.round(Math.min(width, height) * scale),
        bytes: (pixels * bytesPerPixel * quality) / 80,
      }
      const tempFilePath = `copy-${copies.size}`
      copies.set(tempFilePath, copy)
      return { tempFilePath }
    },
    getFileSystemManager: () => ({
      getFileInfo({ filePath, success }: { filePath: string; success(info: object): void }) {
        success({ size: copies.get(filePath)?.bytes })
      },
      copyFile({ srcPath, success }: { srcPath: string; success(): void }) {
        const copy = copies.get(srcPath)
        if (copy) kept.push(copy)
        success()
      },
    }),
  }
  const lines = `export { choosePhotos } from './services/media/photos'`
  const { choosePhotos } = await phoneParts<Parts>(lines, wx)
  return { ...(await choosePhotos(9)), kept }
}

const photo = { width: 3000, height: 4000 }
const failing = (errMsg: string) => Object.assign(new Error(errMsg), { errMsg })

describe('photos that were chosen', () => {
  it('are kept each for itself: the good ones stay, and which is missing is said', async () => {
    const { paths, problem } = await taken([photo, 'broken', photo, photo])
    expect(paths).toHaveLength(3)
    expect(problem?.words).toBe(
      '第 2 张打不开，没加上：文件坏了，或这部手机不认这种格式。其余的都加上了',
    )
  })

  it('are not kept without a word when none can be opened', async () => {
    const { paths, problem } = await taken(['broken'])
    expect(paths).toEqual([])
    expect(problem?.words).toMatch(/^这张打不开，没加上/)
  })

  it('are kept small: the longer side of a usual one has 1280 pixels', async () => {
    const { kept, problem } = await taken([photo])
    expect(kept[0]?.shorter).toBe(960)
    expect(problem).toBeNull()
  })
})

describe('a long screenshot', () => {
  it.each([
    ['of a group chat', 1080, 20_000],
    ['that lies on its side', 20_000, 1080],
    ['of a web page', 1152, 9000],
    ['of two screens and a half', 1080, 5850],
  ])('%s can still be read', async (_, width, height) => {
    const { kept, problem } = await taken([{ width, height, bytesPerPixel: 0.15 }])
    expect(kept[0]?.shorter).toBeGreaterThanOrEqual(540)
    expect(kept[0]?.bytes).toBeLessThanOrEqual(1024 * 1024)
    expect(problem).toBeNull()
  })

  it('that is too long for that is kept, and it is said that it can’t be read', async () => {
    const { paths, problem } = await taken([{ width: 1152, height: 80_000, bytesPerPixel: 0.4 }])
    expect(paths).toHaveLength(1)
    expect(problem?.words).toBe('这张太长，缩小后字看不清，最好截短再发')
  })

  it('that was narrow from the start is not made narrower', async () => {
    const { kept, problem } = await taken([{ width: 320, height: 3000 }])
    expect(kept[0]?.shorter).toBe(320)
    expect(problem).toBeNull()
  })
})

describe('when nothing was chosen', () => {
  it.each(['chooseMedia:fail cancel', 'chooseMedia:fail user cancel', 'chooseMedia:fail 用户取消'])(
    'nothing is said to somebody who changed their mind: %s',
    async (errMsg) => {
      expect(await taken(failing(errMsg))).toMatchObject({ paths: [], problem: null })
    },
  )

  it.each([
    ['chooseMedia:fail auth deny', 'app', '您没让用相机和相册'],
    ['chooseMedia:fail:auth denied', 'app', '您没让用相机和相册'],
    ['chooseMedia:fail authorize no response', 'app', '您没让用相机和相册'],
    ['chooseMedia:fail:system permission denied', 'phone', '手机没让微信用相机和相册'],
    ['chooseMedia:fail_system_permission_denied', 'phone', '手机没让微信用相机和相册'],
    ['chooseMedia:fail unknown', '', '照片没加上，请再试一次'],
  ])(
    'a failure is said, with the way to the settings that help: %s',
    async (errMsg, way, words) => {
      const { problem } = await taken(failing(errMsg))
      expect(problem?.settings).toBe(way)
      expect(problem?.words).toContain(words)
    },
  )
})
