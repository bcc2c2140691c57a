/** A phone in somebody's hand: they go by what the screen says, as people do. */
import { expect } from 'vitest'
import { at } from '../../scripts/paths.ts'
import type { PhonePage } from './browser.ts'

type Words = string | RegExp

export type Hand = {
  page: PhonePage
  /** Taps what says exactly this; with `on`, the one on the card that says that. */
  taps(words: Words, on?: Words): Promise<void>
  /** Waits until all of this is on the screen. */
  sees(...words: Words[]): Promise<void>
  /** Looks once, so it belongs after something that was waited for. */
  seesNothingOf(...words: Words[]): Promise<void>
  /** Types into the field with this placeholder. */
  writes(placeholder: string, words: string): Promise<void>
  /** Takes drawings of the example for photos, through the button that says this. */
  photographs(button: string, ...drawings: string[]): Promise<void>
  /** Scans a code, chosen in the phone's own sheet. */
  scans(label: string): Promise<void>
  /** The number of the report in front, `1122-7K3F`. */
  number(): Promise<string>
  goesBack(): Promise<void>
  /** Closes the mini-program and opens it again, where it was or at another page. */
  reopens(path?: string): Promise<void>
  loses(what: 'network'): Promise<void>
  finds(what: 'network'): Promise<void>
}

const reportNumber = /\d{4}-[0-9A-Z]{4}/

/** Puts an open phone into a hand. */
export function hand(page: PhonePage): Hand {
  const shown = (words: Words) =>
    page.getByText(words, { exact: true }).filter({ visible: true }).first()
  const card = (words: Words) =>
    page.getByRole('button').filter({ hasText: words, visible: true }).first()
  const tell = (network: 'on' | 'off') =>
    page.evaluate(`postMessage({ network: '${network}' }, location.origin)`)
  return {
    page,
    taps: (words, on) => (on ? card(on).getByText(words, { exact: true }) : shown(words)).tap(),
    async sees(...words) {
      for (const some of words) await anywhere(page, some).waitFor()
    },
    async seesNothingOf(...words) {
      for (const some of words) expect(await anywhere(page, some).count(), String(some)).toBe(0)
    },
    writes: (placeholder, words) =>
      page.getByPlaceholder(placeholder).filter({ visible: true }).first().fill(words),
    async photographs(button, ...drawings) {
      const chooser = page.waitForEvent('filechooser')
      await shown(button).tap()
      const files = drawings.map((name) => at('city', 'maanshan', 'photos', `${name}.svg`))
      await (await chooser).setFiles(files)
    },
    scans: (label) => page.getByRole('dialog', { name: '扫一扫' }).getByText(label).first().tap(),
    async number() {
      const words = await anywhere(page, reportNumber).textContent()
      return words?.match(reportNumber)?.[0] ?? ''
    },
    goesBack: () => page.getByRole('button', { name: /^(返回|回到首页)$/ }).tap(),
    async reopens(path) {
      const address = new URL(page.url())
      if (path) address.searchParams.set('path', path)
      await page.goto(address.href)
    },
    loses: async () => void (await tell('off')),
    finds: async () => void (await tell('on')),
  }
}

/** Whatever visible says this among other words. */
const anywhere = (page: PhonePage, words: Words) =>
  page.getByText(words).filter({ visible: true }).first()
