/**
 * Takes a picture of one page of a running phone:
 * npx tsx tests/phone/screens/screenshot.ts --base http://127.0.0.1:5180 --openid worker-1 --path pages/home/home \
 *   --theme dark --font 1.3 --out home.png [--full] [--tap 文字 …] [--wait 500]
 */
import { parseArgs } from 'node:util'
import { openBrowser, openPhonePage, type PhonePageOptions } from '../help/browser.ts'
import { growToContent } from './screen-size.ts'

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:5180' },
    openid: { type: 'string' },
    path: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    font: { type: 'string', default: '1' },
    out: { type: 'string', default: 'shot.png' },
    /** The whole page, however long, instead of the screen. */
    full: { type: 'boolean', default: false },
    /** Texts to tap one after the other before the picture is taken. */
    tap: { type: 'string', multiple: true, default: [] },
    /** How long to let the page settle, ms. */
    wait: { type: 'string', default: '800' },
  },
})

const options: PhonePageOptions = {
  theme: values.theme === 'dark' ? 'dark' : 'light',
  font: Number(values.font),
  ...(values.openid !== undefined && { openid: values.openid }),
  ...(values.path !== undefined && { path: values.path }),
}
const browser = await openBrowser()
try {
  const page = await openPhonePage(browser, values.base, options)
  const settle = () => page.waitForTimeout(Number(values.wait))
  await settle()
  for (const text of values.tap) {
    await page.getByText(text).first().click()
    await settle()
  }
  if (values.full) await growToContent(page)
  await page.screenshot({ path: values.out })
  for (const error of page.errors) console.error(error)
} finally {
  await browser.close()
}
