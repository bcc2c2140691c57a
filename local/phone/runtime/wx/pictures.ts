/** Choosing, measuring, compressing and looking at pictures. */
import { imageAddress } from '../files/image-address.ts'
import { keepTemporary, readPhoneFile } from '../files/phone-files.ts'
import { chooseFiles } from '../overlay/file-chooser.ts'
import { previewPictures } from '../overlay/preview.ts'
import { needPermission } from '../permissions.ts'
import { api } from './call.ts'

type ChooseOptions = { count?: number; mediaType?: string[] }
type CompressOptions = {
  src: string
  /** 0–100 */
  quality?: number
  compressedWidth?: number
  compressedHeight?: number
}

async function measure(source: string) {
  const picture = new Image()
  picture.src = await imageAddress(source, '')
  await picture.decode().catch(() => {
    throw new Error(`image not found: ${source}`)
  })
  return picture
}

async function choose({ count = 9 }: ChooseOptions): Promise<File[]> {
  needPermission('camera')
  const files = await chooseFiles('image/*', count > 1)
  if (files.length === 0) throw new Error('cancel')
  return files.slice(0, count)
}

async function chooseMedia(options: ChooseOptions) {
  const files = await choose(options)
  const tempFiles = await Promise.all(
    files.map(async (file) => {
      const tempFilePath = keepTemporary(file, file.name)
      // What is no picture is handed over as well: it fails when it is opened.
      const { naturalWidth: width, naturalHeight: height } = await measure(tempFilePath).catch(
        () => new Image(),
      )
      return { tempFilePath, size: file.size, fileType: 'image', width, height }
    }),
  )
  return { tempFiles, type: 'image' }
}

async function chooseImage(options: ChooseOptions) {
  const tempFiles = (await choose(options)).map((file) => ({
    path: keepTemporary(file, file.name),
    size: file.size,
  }))
  return { tempFiles, tempFilePaths: tempFiles.map(({ path }) => path) }
}

async function compress(options: CompressOptions) {
  const picture = await measure(options.src)
  const ratio = picture.naturalWidth / picture.naturalHeight
  const { compressedWidth, compressedHeight, quality = 80 } = options
  const width =
    compressedWidth ?? (compressedHeight ? compressedHeight * ratio : picture.naturalWidth)
  const height = compressedHeight ?? width / ratio
  const canvas = new OffscreenCanvas(Math.round(width), Math.round(height))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: quality / 100 })
  return { tempFilePath: keepTemporary(blob) }
}

async function describe({ src }: { src: string }) {
  const picture = await measure(src)
  const blob = await readPhoneFile(src)
  const type = blob?.type.split('/')[1] ?? 'unknown'
  const { naturalWidth: width, naturalHeight: height } = picture
  return { width, height, path: src, type, orientation: 'up' }
}

export const picturesApi = {
  chooseMedia: api<ChooseOptions>('chooseMedia', chooseMedia),
  chooseImage: api<ChooseOptions>('chooseImage', chooseImage),
  compressImage: api<CompressOptions>('compressImage', compress),
  getImageInfo: api<{ src: string }>('getImageInfo', describe),
  previewImage: api<{ urls: string[]; current?: string }>('previewImage', ({ urls, current }) =>
    previewPictures(urls, current),
  ),
  previewMedia: api<{ sources: { url: string }[]; current?: number }>('previewMedia', (options) => {
    const urls = options.sources.map(({ url }) => url)
    return previewPictures(urls, urls[options.current ?? 0])
  }),
}
