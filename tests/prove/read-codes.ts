import { readFile } from 'node:fs/promises'
import type { Route } from 'playwright-core'
import { at } from '../../scripts/paths.ts'
import { openBrowser } from '../phone/help/browser.ts'

/** Reads printed sheets as a phone would: from the picture that a page makes. */
export type Reader = {
  /** The links in the codes of a PDF, page by page, from the top left. */
  read(pdf: Uint8Array): Promise<string[]>
  close(): Promise<void>
}

const origin = 'http://reader.invalid'

/** Runs in the browser: draws each page, cuts it into its cards, and reads the code on each. */
const readAll = `async (columns, rows) => {
  const pdfjs = await import('/pdfjs-dist/build/pdf.mjs')
  const { default: decode } = await import('/qr/decode.js')
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdfjs-dist/build/pdf.worker.mjs'
  const pdf = await pdfjs.getDocument({ url: '/sheet.pdf' }).promise
  const found = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale: 2 })
    const canvas = new OffscreenCanvas(viewport.width, viewport.height)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    await page.render({ canvas: null, canvasContext: context, viewport }).promise
    const [top, left] = [canvas.height * 0.085, canvas.width * 0.057]
    const [width, height] = [(canvas.width - 2 * left) / columns, canvas.height * 0.212]
    for (let card = 0; card < columns * rows; card++) {
      const [column, row] = [card % columns, Math.floor(card / columns)]
      const { data } = context.getImageData(left + column * width, top + row * height, width, height)
      try { found.push(decode({ width: Math.floor(width), height: Math.floor(height), data })) } catch {}
    }
    page.cleanup()
  }
  await pdf.destroy()
  return found
}`

/** Opens a reader of sheets of slips. */
export async function openReader(): Promise<Reader> {
  const browser = await openBrowser()
  return {
    async read(pdf) {
      const page = await browser.newPage()
      await page.route('**/*', (route) => answer(route, pdf))
      await page.goto(origin)
      const found = await page.evaluate<string[]>(`(${readAll})(3, 4)`)
      await page.close()
      return found
    },
    close: () => browser.close(),
  }
}

async function answer(route: Route, pdf: Uint8Array): Promise<void> {
  const { pathname } = new URL(route.request().url())
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '' })
  if (pathname === '/sheet.pdf') return route.fulfill({ body: Buffer.from(pdf) })
  const body = await readFile(at('node_modules', ...pathname.split('/')))
  return route.fulfill({ contentType: 'text/javascript', body })
}
