/** A real browser on the phone, for tests and for looking at pages. */
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { unpackChromium } from './chromium.ts'

export type PhonePageOptions = {
  openid?: string
  theme?: 'light' | 'dark'
  /** 1 to 1.5. */
  font?: number
  network?: 'on' | 'off'
  /** Whether its holder has to agree to the app's privacy guide first. */
  privacy?: 'ask'
  /** What its holder once said no to: `camera,userLocation`. */
  refuses?: string
  /** Start page with its query: `pages/home/home?id=1`. */
  path?: string
}

/** A window of a computer, px: it has a mouse and a keyboard in place of a finger. */
export const computerScreen = { width: 1280, height: 800 }

export type PhonePage = Page & {
  /** How many taps the app has got; the phone's own screens (scanning, the map) are not counted. */
  taps(): Promise<number>
  /** What the app or the phone said as errors, in order. */
  errors: string[]
}

/** How long something is waited for that never comes, ms: far longer than a busy machine takes. */
const patience = 60_000

const switches = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']

/** Opens headless Chromium; where the machine lacks shared libraries, with those of the package. */
export async function openBrowser(): Promise<Browser> {
  const { executable, libraries } = await unpackChromium()
  // A faked clock would hold the browser itself up, whose pages go by the cloud's clock anyway.
  const { LD_PRELOAD: _, ...own } = process.env
  const launch = (env: Record<string, string | undefined>) =>
    playwright.launch({
      executablePath: executable,
      args: switches,
      env: defined(env),
      timeout: patience,
    })
  return launch(own).catch((failure: Error) => {
    if (!failure.message.includes('shared libraries')) throw failure
    const known = own.LD_LIBRARY_PATH
    return launch({ ...own, LD_LIBRARY_PATH: [libraries, known].filter(Boolean).join(':') })
  })
}

function defined(env: Record<string, string | undefined>): Record<string, string> {
  const known = Object.entries(env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  )
  return Object.fromEntries(known)
}

/** Runs in the page: counts what a finger or a mouse presses and lifts on the app, over reloads too. */
const countTaps = `
let pressed
addEventListener('pointerdown', (event) => { pressed = event }, true)
addEventListener('pointerup', (event) => {
  const still = pressed && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) < 10
  const system = event.target instanceof Element && event.target.closest('[data-system]')
  if (still && !system) sessionStorage.setItem('taps', Number(sessionStorage.getItem('taps')) + 1)
  pressed = undefined
}, true)`

function frameAddress(url: string, options: PhonePageOptions): string {
  const address = new URL('/phone/', url)
  for (const [name, value] of Object.entries(options))
    if (value !== undefined) address.searchParams.set(name, String(value))
  return address.href
}

/**
 * Opens one phone alone, 375 × 812 with touch, in a browser context of its own.
 * @param url where the server is, `http://127.0.0.1:5180`
 * @param window a computer's, on which the mini-program runs in place of a phone
 */
export async function openPhonePage(
  browser: Browser,
  url: string,
  options: PhonePageOptions = {},
  window?: typeof computerScreen,
): Promise<PhonePage> {
  const context = await browser.newContext({
    viewport: window ?? { width: 375, height: 812 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: !window,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.setDefaultTimeout(patience)
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
  await page.addInitScript(countTaps)
  await page.goto(frameAddress(url, options))
  const taps = () => page.evaluate<number>('Number(sessionStorage.getItem("taps"))')
  return Object.assign(page, { taps, errors })
}
