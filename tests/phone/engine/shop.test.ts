import { describe, expect, it } from 'vitest'
import { onPhone, usePhones } from '../help/phones.ts'
import { atRest, bannersAtRest, drag, middleOf, shop, swipe } from './shop.ts'

const phones = usePhones(shop)

describe('a mini-program of somebody else', () => {
  it('sells: from the shelf into the basket, and an order out of it', async () => {
    const page = await phones.open()
    await page.getByRole('button', { name: '要番茄', exact: true }).tap()
    await page.getByRole('button', { name: '要番茄', exact: true }).tap()
    await page.getByRole('button', { name: '要鸡蛋', exact: true }).tap()
    await page.getByRole('tab', { name: '篮子 3' }).tap()
    await page.getByText('番茄 × 2').waitFor()
    await page.getByText('一共 ¥21.8').waitFor()
    await page.getByPlaceholder('送到几号门').fill('3 号门')
    await page.getByText('刷卡').tap()
    await page.getByText('下单', { exact: true }).tap()
    await page.getByText('就这些').tap()
    await page.getByText('就这些').waitFor({ state: 'detached' })
    const ordered = JSON.parse((await page.locator('#ordered').textContent()) ?? '')
    expect(ordered).toEqual({ door: '3 号门', pay: 'card', hour: 10 })
    expect(page.errors).toEqual([])
  })

  it('sets a form back to how it began', async () => {
    const page = await phones.open({ path: 'pages/cart/cart' })
    await page.getByPlaceholder('送到几号门').fill('3 号门')
    await page.getByText('刷卡').tap()
    await page.getByText('重填').tap()
    expect(await page.getByPlaceholder('送到几号门').inputValue()).toBe('')
    expect(await page.getByRole('radio', { name: '', checked: true }).count()).toBe(1)
    await page.getByText('下单', { exact: true }).tap()
    await page.getByText('就这些').tap()
    expect(await page.locator('#ordered').textContent()).toContain('"pay":"cash"')
  })

  it('finds what is typed', async () => {
    const page = await phones.open()
    await page.getByText('找一样菜').first().tap()
    await page.getByPlaceholder('找一样菜').fill('莲')
    await page.getByText('莲藕').tap()
    await page.getByRole('button', { name: '要莲藕', exact: true }).waitFor()
    await page.getByRole('button', { name: '要番茄', exact: true }).waitFor({ state: 'detached' })
  })

  it('turns its banners by a finger, around in a circle', async () => {
    const page = await phones.open()
    await page.getByText('第 1 张').waitFor()
    await drag(page, await middleOf(page, 'wx-swiper'), { x: 200, y: 0 })
    await page.getByText('第 3 张').waitFor()
    await bannersAtRest(page)
    await swipe(page, await middleOf(page, 'wx-swiper'), { x: -200, y: 0 })
    await page.getByText('第 1 张').waitFor()
  })

  it('loads more at the bottom, and anew at the top, by a finger', async () => {
    const page = await phones.open()
    await page.getByRole('button', { name: '要新米', exact: true }).waitFor()
    expect(await page.getByRole('button', { name: '要莲藕', exact: true }).count()).toBe(0)
    await swipe(page, { x: 180, y: 650 }, { x: 0, y: -500 })
    await page.getByRole('button', { name: '要莲藕', exact: true }).waitFor()
    await atRest(page)
    await onPhone(page, 'wx.pageScrollTo({ scrollTop: 0, duration: 0 })')
    await swipe(page, { x: 180, y: 400 }, { x: 0, y: 300 })
    await page.getByText('刷新 1 次').waitFor()
  })

  it('follows the finger in WXS, which moves and tells as it likes', async () => {
    const page = await phones.open({ path: 'packages/tries/pages/tells/tells' })
    const row = await middleOf(page, '.row')
    const hidden = await page.getByText('不要了').boundingBox()
    expect(hidden?.x).toBeGreaterThanOrEqual(375)
    await swipe(page, row, { x: -150, y: 0 })
    await expect
      .poll(async () => (await page.getByText('不要了').boundingBox())?.x)
      .toBeLessThan(375)
    await page.getByText('不要了').tap()
    await page.getByText('不要 tomato').waitFor()
    expect(page.errors).toEqual([])
  })

  it('draws its own tab bar, one on each tab, in front of its pages', async () => {
    const page = await phones.open()
    expect(await onPhone(page, 'getCurrentPages()[0].getTabBar().data.selected')).toBe(0)
    await page.getByRole('tab', { name: '我', exact: true }).tap()
    await page.getByText('会动的').waitFor()
    expect(await onPhone(page, 'getCurrentPages()[0].getTabBar().data.selected')).toBe(2)
    const bar = await page.locator('.page-frame:not([hidden]) [class*="bar"]').last().boundingBox()
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(812)
    await page.getByText('会动的').tap()
    await page.getByRole('heading', { name: '会动的' }).waitFor()
    await expect.poll(() => page.getByRole('tab').filter({ visible: true }).count()).toBe(0)
  })

  it('shares a page by its button and by the menu', async () => {
    const page = await phones.open({ path: 'pages/me/me' })
    await page.getByText('叫邻居').tap()
    const sheet = page.getByRole('dialog', { name: '转发' })
    await sheet.getByText('一起买菜（button 邻居）').waitFor()
    await sheet.getByText('pages/shelf/shelf?from=friend').waitFor()
    await sheet.getByText('取消').tap()
    await page.getByRole('button', { name: '小程序菜单' }).tap()
    await page.getByText('转发给朋友').tap()
    await sheet.getByText('一起买菜（menu ）').waitFor()
    await sheet.getByText('发送').tap()
    await page.getByText('已放进托盘').waitFor()
    await onPhone(page, 'wx.hideShareMenu()')
    await page.getByRole('button', { name: '小程序菜单' }).tap()
    expect(await page.getByText('转发给朋友').count()).toBe(0)
  })
})
