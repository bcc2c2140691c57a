/** Somebody who uses a phone: they go by what the screen says, as people do. */
import type { Locator } from 'playwright-core'
import { at } from '../../../scripts/paths.ts'
import type { PhonePage } from './browser.ts'

export type PhoneUser = {
  page: PhonePage
  /** Taps the button, choice or tab that says just this, and how many wait there; with `on`, the one on that card. */
  taps(words: string, on?: string): Promise<void>
  /** Taps what lies uppermost: a sheet's button may say the same as the page's below it. */
  tapsOnTop(words: string): Promise<void>
  /** Picks from a field's list by its label, or a day or time by its value; else what is offered. */
  picks(field: string, choice?: { label: string } | { value: string }): Promise<void>
  /** Opens the card that says this among other things. */
  opens(words: string): Promise<void>
  /** Waits until all of this is on the screen. */
  sees(...words: (string | RegExp)[]): Promise<void>
  /** Looks once, so it belongs after something that was waited for. */
  seesNothingOf(...words: (string | RegExp)[]): Promise<void>
  /** Types into the field with this placeholder. */
  writes(placeholder: string, words: string): Promise<void>
  /** Takes drawings of the example for photos. */
  photographs(...drawings: string[]): Promise<void>
  /** Scans a code: chooses it in the phone's own sheet. */
  scans(code: string): Promise<void>
  /** Reads the number of the report in front, `1122-7K3F`. */
  readsNumber(): Promise<string>
  goesBack(): Promise<void>
  /** Closes the mini-program and opens it again, where it was or on another page. */
  reopens(path?: string): Promise<void>
  /** Sets the phone itself, as the shell around it does. */
  sets(setting: { network: 'on' | 'off' } | { theme: 'light' | 'dark' }): Promise<void>
}

const tappable = 'button, [role=button], [role=radio], [role=checkbox], [role=tab], [role=switch]'
const reportNumber = /\d{4}-[0-9A-Z]{4}/

/** Gives an open phone to somebody. Asked whether messages may come, it says yes and goes on. */
export function phoneUser(page: PhonePage): PhoneUser {
  const asked = page.getByRole('dialog', { name: '订阅消息' })
  void page.addLocatorHandler(asked, () => asked.getByText('允许').tap())
  const told = (words: string | RegExp) => seen(page.getByText(words))
  return {
    page,
    taps: (words, on) => seen(controlIn(on ? cardIn(page, on) : page, words)).tap(),
    tapsOnTop: (words) => onTop(page.getByText(words, { exact: true })).tap(),
    async picks(field, choice) {
      await seen(controlIn(page, field)).tap()
      if (choice && 'label' in choice) await page.locator('select').selectOption(choice)
      if (choice && 'value' in choice) await page.locator('.picker-date').fill(choice.value)
      await onTop(page.getByText('确定', { exact: true })).tap()
    },
    opens: (words) => cardIn(page, words).getByText(words).first().tap(),
    async sees(...all) {
      for (const words of all) await told(words).waitFor()
    },
    async seesNothingOf(...all) {
      for (const words of all)
        if ((await told(words).count()) > 0) throw new Error(`${words} can be seen`)
    },
    writes: (placeholder, words) => seen(page.getByPlaceholder(placeholder)).fill(words),
    async photographs(...drawings) {
      const chooser = page.waitForEvent('filechooser')
      await onTop(page.getByText(/^(拍照或选图|再拍一张)$/)).tap()
      const files = drawings.map((name) => at('city', 'maanshan', 'photos', `${name}.svg`))
      await (await chooser).setFiles(files)
      await onTop(page.getByLabel(`拿掉第 ${drawings.length} 张`)).waitFor()
    },
    scans: (code) => page.getByRole('dialog', { name: '扫一扫' }).getByText(code).tap(),
    async readsNumber() {
      const words = await told(reportNumber).textContent()
      return words?.match(reportNumber)?.[0] ?? ''
    },
    goesBack: () => page.getByRole('button', { name: /^(返回|回到首页)$/ }).tap(),
    async reopens(path) {
      const address = new URL(page.url())
      if (path) address.searchParams.set('path', path)
      await page.goto(address.href)
    },
    async sets(setting) {
      await page.evaluate(`postMessage(${JSON.stringify(setting)}, location.origin)`)
    },
  }
}

/** The first of these that is in sight: pages below the one in front are not. */
const seen = (found: Locator): Locator => found.filter({ visible: true }).first()

/** The last of these that is in sight: a sheet lies above its page. */
const onTop = (found: Locator): Locator => found.filter({ visible: true }).last()

/** What can be opened and says this among other things. */
const cardIn = (page: PhonePage, words: string): Locator =>
  seen(page.locator(tappable).filter({ hasText: words }))

/** What can be tapped and says just this, in its words or to those who can't see them. */
function controlIn(place: PhonePage | Locator, words: string): Locator {
  const controls = place.locator(tappable)
  const named = place.getByLabel(words, { exact: true })
  return controls.filter({ hasText: just(words) }).or(controls.and(named))
}

/** How many wait there, beside what a tab or a button says: 3, 50+, 3 · 今天 2. */
const number = '(\\d+\\+?( · (今天|超时) \\d+)?|·)?'

const just = (words: string): RegExp =>
  new RegExp(`^\\s*${number}\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*${number}\\s*$`)
