/** A canvas as scripts get it: pictures by WeChat's paths, frames, and its content as a file. */
import { imageAddress } from './files/image-address.ts'
import { keepTemporary } from './files/phone-files.ts'

type Canvas = HTMLCanvasElement | OffscreenCanvas

/** Out: an image whose `src` may also be a file of the app or of the phone. */
function createImage(): HTMLImageElement {
  const image = new Image()
  let source = ''
  Object.defineProperty(image, 'src', {
    get: () => source,
    set(value: string) {
      source = value
      void imageAddress(value, '').then((address) => image.setAttribute('src', address))
    },
  })
  return image
}

/** Gives a browser's canvas what WeChat's node has beside it. */
export function equipCanvas<C extends Canvas>(canvas: C): C {
  return Object.assign(canvas, {
    createImage,
    createPath2D: (path?: Path2D | string) => new Path2D(path),
    createImageData: (width: number, height: number) => new ImageData(width, height),
    requestAnimationFrame: (callback: FrameRequestCallback) => requestAnimationFrame(callback),
    cancelAnimationFrame: (frame: number) => cancelAnimationFrame(frame),
  })
}

export type CanvasPart = {
  canvas?: Canvas
  x?: number
  y?: number
  width?: number
  height?: number
  destWidth?: number
  destHeight?: number
  fileType?: string
  /** 0–1, for jpg. */
  quality?: number
}

/** wx.canvasToTempFilePath. In: a canvas and what part of it, px. Out: the file's path. */
export async function canvasToFile(part: CanvasPart): Promise<{ tempFilePath: string }> {
  const { canvas, x = 0, y = 0, quality = 1 } = part
  if (!canvas) throw new Error('canvas is not found: only canvas nodes of type 2d are known')
  const { width = canvas.width, height = canvas.height } = part
  const { destWidth = width, destHeight = height } = part
  const copy = new OffscreenCanvas(destWidth, destHeight)
  copy.getContext('2d')?.drawImage(canvas, x, y, width, height, 0, 0, destWidth, destHeight)
  const type = part.fileType === 'jpg' ? 'image/jpeg' : 'image/png'
  return { tempFilePath: keepTemporary(await copy.convertToBlob({ type, quality })) }
}
