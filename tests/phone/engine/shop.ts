/** The shop among the fixtures: a native mini-program as others write them, in JavaScript and with WeUI. */
import path from 'node:path'
import type { PhonePage } from '../help/browser.ts'

export const shop = { miniprogram: path.join(import.meta.dirname, 'fixtures/shop') }

type Point = { x: number; y: number }

/** Where something is in the middle, px of the screen. */
export async function middleOf(page: PhonePage, selector: string): Promise<Point> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not in sight`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Drags with the mouse from a place by some px. */
export async function drag(page: PhonePage, from: Point, by: Point) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 })
  await page.mouse.up()
}

/** Drags with a finger, as the browser itself would feel it. */
export async function swipe(page: PhonePage, from: Point, by: Point) {
  const session = await page.context().newCDPSession(page)
  const touch = (type: string, touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type: type as 'touchMove', touchPoints })
  await touch('touchStart', [from])
  for (let step = 1; step <= 8; step += 1)
    await touch('touchMove', [{ x: from.x + (by.x * step) / 8, y: from.y + (by.y * step) / 8 }])
  await touch('touchEnd', [])
}

/** Runs in the page: waits until what is measured is the same from frame to frame. */
const comesToRest = (measured: string) => `new Promise((resolve) => {
  let [before, frames] = [undefined, 0]
  const look = () => {
    const now = ${measured}
    frames = now === before ? frames + 1 : 0
    before = now
    if (frames < 10) requestAnimationFrame(look)
    else resolve()
  }
  look()
})`

/** Waits until the page scrolls no further: what a finger flung goes on for a while. */
export const atRest = (page: PhonePage): Promise<void> =>
  page.evaluate(
    comesToRest(`document.querySelector('.page-frame:not([hidden]) > wx-page').scrollTop`),
  )

/** Waits until the banners turn no further. */
export const bannersAtRest = (page: PhonePage): Promise<void> =>
  page.evaluate(comesToRest(`document.querySelector('wx-swiper-item').getBoundingClientRect().x`))
