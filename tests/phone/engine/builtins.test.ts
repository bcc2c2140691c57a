import { describe, expect, it } from 'vitest'
import type { PhonePage } from '../help/browser.ts'
import { onPhone, usePhones } from '../help/phones.ts'
import { drag, middleOf, shop, swipe } from './shop.ts'

const phones = usePhones({ ...shop, map: { center: [118.5, 31.7] } })
const moves = { path: 'packages/tries/pages/moves/moves' }
const draws = { path: 'packages/tries/pages/draws/draws' }
const said = (page: PhonePage, id: string) => page.locator(`#${id}`).textContent()

describe('what moves', () => {
  it('turns the wheels of a picker-view by a finger, a mouse and a tap', async () => {
    const page = await phones.open(moves)
    await expect.poll(() => said(page, 'chosen')).toBe('周二早上')
    const days = await middleOf(page, 'wx-picker-view-column')
    await swipe(page, days, { x: 0, y: -80 })
    await expect.poll(() => said(page, 'chosen')).not.toBe('周二早上')
    await drag(page, days, { x: 0, y: 400 })
    await expect.poll(() => said(page, 'chosen')).toBe('周一早上')
    await page.getByText('中午').tap()
    await expect.poll(() => said(page, 'chosen')).toBe('周一中午')
    const middle = (await middleOf(page, 'wx-picker-view')).y
    const chosen = await page.getByText('中午', { exact: true }).boundingBox()
    expect((chosen?.y ?? 0) + (chosen?.height ?? 0) / 2).toBeCloseTo(middle, 0)
  })

  it('moves a movable-view within its area', async () => {
    const page = await phones.open(moves)
    await expect.poll(() => said(page, 'at')).toBe('20,10')
    const ball = await middleOf(page, 'wx-movable-view')
    await drag(page, ball, { x: 50, y: 20 })
    await expect.poll(() => said(page, 'at')).toBe('70,30')
    await swipe(page, { x: ball.x + 50, y: ball.y + 20 }, { x: 300, y: 0 })
    await expect.poll(() => said(page, 'at')).toBe('260,30')
  })

  it('stops a swiper at its last item, with the next one peeping in', async () => {
    const page = await phones.open(moves)
    const swiper = await middleOf(page, 'wx-swiper')
    expect((await page.locator('wx-swiper-item').first().boundingBox())?.width).toBe(335)
    await drag(page, swiper, { x: -200, y: 0 })
    await expect.poll(() => said(page, 'slide')).toBe('1')
    await drag(page, swiper, { x: -200, y: 0 })
    await expect.poll(async () => (await page.getByText('乙').boundingBox())?.x).toBe(0)
    expect(await said(page, 'slide')).toBe('1')
  })

  it('refreshes a scroll-view that is pulled down', async () => {
    const page = await phones.open(moves)
    await drag(page, await middleOf(page, '.list'), { x: 0, y: 150 })
    await expect.poll(() => said(page, 'refreshed')).toBe('1')
    await expect
      .poll(async () => (await page.locator('.phone-refresher').boundingBox())?.height)
      .toBe(0)
  })

  it('picks a month, a region, and from columns that depend on each other', async () => {
    const page = await phones.open(moves)
    await page.getByText('月份：').tap()
    await page.locator('.picker-date').fill('2026-03')
    await page.getByText('确定').tap()
    await page.getByText('月份：2026-03').waitFor()
    await page.getByText('区域：').tap()
    await page.getByLabel('区县').fill('雨山区')
    await page.getByText('确定').tap()
    await page.getByText('区域：安徽省,马鞍山市,雨山区').waitFor()
    await page.getByText('要：').tap()
    await page.getByRole('listbox').first().selectOption({ label: '果' })
    await page.getByRole('listbox').last().selectOption({ label: '梨' })
    await page.getByText('确定').tap()
    await page.getByText('要：梨').waitFor()
  })

  it('animates by keyframes, and tells when something comes into sight', async () => {
    const page = await phones.open(moves)
    await page.getByText('长大').tap()
    await page.getByText('长大了').waitFor()
    const transform = `getComputedStyle(document.querySelector('.grown')).transform`
    expect(await onPhone(page, transform)).toBe('matrix(2, 0, 0, 2, 20, 0)')
    expect(await said(page, 'seen')).toBe('no')
    await page.getByText('到底了').scrollIntoViewIfNeeded()
    await expect.poll(() => said(page, 'seen')).toBe('yes')
  })
})

describe('what is drawn', () => {
  it('puts markers and areas on a map, and says that it is a stand-in', async () => {
    const page = await phones.open(draws)
    await page.getByText('替身地图').waitFor()
    await page.getByText('盖在上面').waitFor()
    await page.getByRole('button', { name: '菜场' }).locator('[data-part]').tap()
    await expect.poll(() => said(page, 'told')).toBe('标记 7')
    await page.getByText('菜场', { exact: true }).waitFor()
    await page.getByText('二号口').tap()
    await expect.poll(() => said(page, 'told')).toBe('气泡 8')
    const middle = await middleOf(page, 'wx-map')
    await page.mouse.click(middle.x, middle.y + 40)
    await expect.poll(() => said(page, 'told')).toBe('地图 118.50,31.70')
    await drag(page, { x: middle.x, y: middle.y + 40 }, { x: 100, y: 0 })
    await expect.poll(() => said(page, 'told')).toBe('挪了 drag')
    const centre = "wx.createMapContext('map').getCenterLocation().then((at) => at.longitude)"
    expect(await onPhone(page, centre)).toBeLessThan(118.5)
  })

  it('hands out a canvas, and keeps what is drawn on it as a picture', async () => {
    const page = await phones.open(draws)
    const color = `[...document.querySelector('wx-canvas > canvas').getContext('2d').getImageData(5, 5, 1, 1).data]`
    await expect.poll(() => onPhone(page, color)).toEqual([29, 107, 69, 255])
    await page.getByText('存成图').tap()
    await expect.poll(() => said(page, 'told')).toBe('30×20')
  })

  it('shows rich text without what could run', async () => {
    const page = await phones.open(draws)
    expect(await page.locator('wx-rich-text').first().innerHTML()).toBe(
      '<p class="said">富文本<b>加粗</b></p>',
    )
    const red = `getComputedStyle(document.querySelectorAll('wx-rich-text p')[1]).color`
    expect(await onPhone(page, red)).toBe('rgb(255, 0, 0)')
  })

  it('says when a video cannot be played', async () => {
    const page = await phones.open(draws)
    await expect.poll(() => said(page, 'told')).toBe('视频 坏了')
    expect(await onPhone(page, "typeof wx.createVideoContext('film').play")).toBe('function')
  })

  it('leads to a web page instead of opening it', async () => {
    const page = await phones.open({ path: 'packages/tries/pages/link/link' })
    const link = page.getByRole('link', { name: 'https://example.com/help' })
    expect(await link.getAttribute('href')).toBe('https://example.com/help')
  })
})
