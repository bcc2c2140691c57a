/** How large a photo is kept: a usual one by its longer side, a long one so that it can still be read. */
import { limits } from '../../contract/limits'

/** A small copy of a photo, without what a camera writes into it, such as where it was taken. */
export type Compressed = {
  path: string
  /** Whether its letters can be read: a very long screenshot may be too large for that. */
  readable: boolean
}

/** One way to compress: how wide, in pixels, and how well, in per cent; the shorter side is that of the copy. */
type Way = { width: number; quality: number; shorter: number }

const qualities = [80, 60, 40, 25] as const

/** Shorter sides of a long photo, in pixels, and qualities that keep letters sharp enough. */
const shorterSides = [720, 540, 400, 270, 180] as const
const qualitiesOfLong = [60, 25] as const

/** A shorter side on which the letters of a phone's screen can be read, in pixels. */
const readableSide = 400

/** What is more times as long as wide is long: a screenshot of a whole conversation. */
const longRatio = 2.5

/**
 * Compresses a photo until it is small enough; the last try is taken as it is.
 * @throws when it is no picture, or none that this phone knows
 */
export async function compressPhoto(path: string): Promise<Compressed> {
  const { width, height } = await wx.getImageInfo({ src: path })
  if (!(width > 0 && height > 0)) throw new Error('no picture')
  const shorter = Math.min(width, height)
  if (Math.max(width, height) <= shorter * longRatio) {
    const scale = Math.min(1, limits.photoPixels / Math.max(width, height))
    const ways = qualities.map((quality) => wayTo(width * scale, quality, shorter * scale))
    return { path: (await firstSmall(path, ways, limits.photoBytes)).path, readable: true }
  }
  const sides = [shorter, ...shorterSides].filter((side) => side <= Math.min(shorter, 720))
  const ways = sides.flatMap((side) =>
    qualitiesOfLong.map((quality) => wayTo((width * side) / shorter, quality, side)),
  )
  const small = await firstSmall(path, ways, limits.longPhotoBytes)
  return { path: small.path, readable: small.shorter >= Math.min(readableSide, shorter) }
}

const wayTo = (width: number, quality: number, shorter: number): Way => ({
  width: Math.max(1, Math.round(width)),
  quality,
  shorter,
})

/** Goes from way to way until the copy is small enough; a phone may find some too large to draw. */
async function firstSmall(src: string, ways: readonly Way[], bytes: number) {
  let small: { path: string; shorter: number } | undefined
  let failure: unknown = new Error('no way')
  for (const { width, quality, shorter } of ways) {
    try {
      const { tempFilePath } = await wx.compressImage({ src, quality, compressedWidth: width })
      small = { path: tempFilePath, shorter }
      if ((await sizeOf(tempFilePath)) <= bytes) break
    } catch (refused) {
      failure = refused
    }
  }
  if (small) return small
  throw failure
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
