import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Route } from 'playwright-core'
import { openBrowser } from '../../tests/phone/help/browser.ts'
import { pageOf, type Sheet } from './sheet.ts'

const fonts = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'),
)

/** Prints sheets as PDF, one at a time, without a network. */
export type Printer = { print(sheet: Sheet): Promise<Uint8Array>; close(): Promise<void> }

/** Where the browser believes its page to come from; all that it asks for there is answered here. */
const origin = 'http://sheet.invalid'

/** Opens the headless browser that the tests use as well. */
export async function openPrinter(): Promise<Printer> {
  const browser = await openBrowser()
  return {
    async print(sheet) {
      const html = await pageOf(sheet)
      const page = await browser.newPage()
      await page.route('**/*', (route) => answer(route, html))
      await page.goto(origin)
      await page.evaluate('document.fonts.ready')
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      await page.close()
      return pdf
    },
    close: () => browser.close(),
  }
}

async function answer(route: Route, html: string): Promise<void> {
  const { pathname } = new URL(route.request().url())
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html })
  if (!pathname.startsWith('/font/')) return route.abort()
  const path = join(fonts, pathname.slice('/font/'.length))
  const contentType = path.endsWith('.css') ? 'text/css' : 'font/woff2'
  return route.fulfill({ contentType, body: await readFile(path) })
}
