/** A phone server and a browser for one test file, put away after it. */

import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { PhoneOptions } from '../../../local/phone/phone.ts'
import { type PhoneServer, servePhone } from '../engine/serve.ts'
import { openBrowser, openPhonePage, type PhonePage, type PhonePageOptions } from './browser.ts'

export type Phones = {
  /** Opens a phone on the fixture mini-program; it is closed after the test. */
  open(options?: PhonePageOptions): Promise<PhonePage>
  browser(): Browser
  url(): string
}

export function usePhones(options: Partial<PhoneOptions> = {}): Phones {
  let server: PhoneServer | undefined
  let browser: Browser | undefined
  const running = () => {
    if (!server || !browser) throw new Error('the phones are opened before the first test')
    return { server, browser }
  }
  beforeAll(async () => {
    server = await servePhone(options)
    browser = await openBrowser()
  })
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  return {
    open: (page = {}) => openPhonePage(running().browser, running().server.url, page),
    browser: () => running().browser,
    url: () => running().server.url,
  }
}

/** Out: what a script says on the phone, where `wx` and `getApp` are at hand. */
export function onPhone<T>(page: PhonePage, script: string): Promise<T> {
  return page.evaluate<T>(`(async () => (${script}))()`)
}
