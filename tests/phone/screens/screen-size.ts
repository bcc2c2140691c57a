import type { PhonePage } from '../help/browser.ts'

/** A phone's screen, px. */
export const screenSize = { width: 375, height: 812 }

/** Makes the window as tall as the page in front needs at a width, px, so that all of it is in sight. */
export async function growToContent(page: PhonePage, width = screenSize.width) {
  const { height } = screenSize
  await page.setViewportSize({ width, height })
  const front = `[...document.querySelectorAll('.page-frame:not([hidden]) > wx-page')].at(-1)`
  const missing = await page.evaluate<number>(`${front}.scrollHeight - ${front}.clientHeight`)
  if (missing > 0) await page.setViewportSize({ width, height: height + missing })
}
