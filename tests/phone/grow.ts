import type { PhonePage } from './browser.ts'

/** A phone's screen, px. */
export const screenSize = { width: 375, height: 812 }

/** Makes the window as tall as the page in front needs, so that all of it is in the picture. */
export async function growToContent(page: PhonePage) {
  const front = `[...document.querySelectorAll('.page-frame:not([hidden]) > wx-page')].at(-1)`
  const missing = await page.evaluate<number>(`${front}.scrollHeight - ${front}.clientHeight`)
  const { width, height } = screenSize
  await page.setViewportSize({ width, height: height + Math.max(0, missing) })
}
