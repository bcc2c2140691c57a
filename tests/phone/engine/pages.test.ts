import { describe, expect, it } from 'vitest'
import type { PhonePage } from '../help/browser.ts'
import { onPhone, usePhones } from '../help/phones.ts'

const phones = usePhones()
const log = (page: PhonePage) => onPhone<string[]>(page, 'getApp().log')
const forget = (page: PhonePage) => onPhone(page, 'getApp().log.splice(0)')
const routes = (page: PhonePage) =>
  onPhone<string[]>(page, 'getCurrentPages().map((one) => one.route)')
const failure = (page: PhonePage, call: string) =>
  onPhone<string>(page, `${call}.then(() => 'it worked', (error) => error.errMsg)`)
const title = (page: PhonePage, text: string) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor()

describe('the page stack', () => {
  it("goes through a page's lifetimes in WeChat's order", async () => {
    const page = await phones.open()
    await expect.poll(() => log(page)).toContain('home ready')
    expect(await log(page)).toEqual([
      'app launch pages/home/home',
      'app show',
      'card created',
      'card attached',
      'home load',
      'home show',
      'card ready',
      'home ready',
    ])
    await forget(page)
    await onPhone(page, "wx.redirectTo({ url: '/pages/tools/tools' }).catch(() => 0)")
    await title(page, '工具')
    expect(await log(page)).toEqual(['home unload', 'card detached'])
  })

  it('hides a page under the next and shows it again on the way back', async () => {
    const page = await phones.open()
    await page.getByText('去工具页').click()
    await title(page, '工具')
    expect(await routes(page)).toEqual(['pages/home/home', 'pages/tools/tools'])
    await forget(page)
    await page.getByRole('button', { name: '返回' }).click()
    await title(page, '首页')
    expect(await log(page)).toEqual(['home show'])
  })

  it("hands a subpackage's page its query, as options and as properties", async () => {
    const page = await phones.open()
    await page.getByText('去详情').click()
    await page.getByText('编号 7，名字 灯').waitFor()
    expect(await onPhone(page, 'getCurrentPages().at(-1).options')).toEqual({ id: '7', name: '灯' })
  })

  it('keeps a tab as it was left', async () => {
    const page = await phones.open()
    await page.getByPlaceholder('标题').fill('路灯不亮')
    await page.getByRole('button', { name: '我的' }).click()
    await page.getByText('看过 1 次').waitFor()
    await page.getByRole('button', { name: '首页' }).click()
    expect(await page.getByPlaceholder('标题').inputValue()).toBe('路灯不亮')
    await page.getByRole('button', { name: '我的' }).click()
    await page.getByText('看过 2 次').waitFor()
  })

  it('refuses what WeChat refuses, in its words', async () => {
    const page = await phones.open()
    expect(await failure(page, "wx.navigateTo({ url: '/pages/me/me' })")).toBe(
      'navigateTo:fail can not navigateTo a tabbar page',
    )
    expect(await failure(page, "wx.navigateTo({ url: '/pages/none/none' })")).toBe(
      'navigateTo:fail page "pages/none/none" is not found',
    )
    expect(await failure(page, "wx.switchTab({ url: '/pages/tools/tools' })")).toBe(
      'switchTab:fail can not switch to no-tabBar page',
    )
    for (let depth = 1; depth < 10; depth += 1)
      await onPhone(page, "wx.navigateTo({ url: '/pages/tools/tools' }).then(() => 0)")
    expect(await failure(page, "wx.navigateTo({ url: '/pages/tools/tools' })")).toBe(
      'navigateTo:fail webview count limit exceed',
    )
  })

  it('lets a page talk to the one that opened it', async () => {
    const page = await phones.open()
    const heard = await onPhone(
      page,
      `new Promise((resolve) => wx.navigateTo({
        url: '/pages/tools/tools',
        events: { chosen: resolve },
      }).then(() => getCurrentPages().at(-1).getOpenerEventChannel().emit('chosen', 3)))`,
    )
    expect(heard).toBe(3)
  })

  it('lets a page name itself, or lead elsewhere, while it loads', async () => {
    const page = await phones.open()
    await page.getByText('去详情').click()
    await title(page, '第 7 号')
    const detail = '/packages/extra/pages/detail/detail'
    await onPhone(page, `wx.redirectTo({ url: '${detail}?id=8&away=1' }).then(() => 0)`)
    await title(page, '我的')
    expect(await routes(page)).toEqual(['pages/me/me'])
  })

  it('opens the page in its address, and after a reload the page that was in front', async () => {
    const page = await phones.open({ path: 'packages/extra/pages/detail/detail?id=9&name=门' })
    await page.getByText('编号 9，名字 门').waitFor()
    await page.getByRole('button', { name: '回到首页' }).click()
    await title(page, '首页')
    await page.getByText('去详情').click()
    await page.getByText('编号 7').waitFor()
    await page.reload()
    await page.getByText('编号 7').waitFor()
  })
})
