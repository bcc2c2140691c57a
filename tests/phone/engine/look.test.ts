import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { onPhone, usePhones } from '../help/phones.ts'

const phones = usePhones({
  title: '样例',
  holders: [
    { openid: 'chen', label: '陈阿姨' },
    { openid: 'wang', label: '王社工', group: '社工' },
  ],
  tour: ['先点这里', '再看那里'],
  templates: { 'template-7': '办理进展通知' },
  codes: [{ label: '大厅 1 号窗口 评价条', text: `https://example.org/c/${'7'.repeat(90)}` }],
})

const frameOf = (page: Page, id: string) => page.frame({ url: new RegExp(`id=${id}&`) })
const color = (script: string) => `getComputedStyle(document.querySelector('${script}'))`

describe('the phone', () => {
  it("follows its own theme, not the browser's", async () => {
    const page = await phones.open({ theme: 'dark' })
    expect(await onPhone(page, `${color('wx-page')}.backgroundColor`)).toBe('rgb(21, 17, 16)')
    expect(await onPhone(page, `${color('.navigation-bar')}.backgroundColor`)).toBe(
      'rgb(33, 27, 24)',
    )
    const change = onPhone(page, 'new Promise((resolve) => wx.onThemeChange(resolve))')
    await onPhone(page, "postMessage({ theme: 'light' })")
    expect(await change).toEqual({ theme: 'light' })
    expect(await onPhone(page, `${color('wx-page')}.backgroundColor`)).toBe('rgb(246, 242, 237)')
    expect(await onPhone(page, 'wx.getAppBaseInfo().theme')).toBe('light')
  })

  it('tells the size of its text and of its window', async () => {
    const page = await phones.open({ font: 1.3, path: 'pages/tools/tools' })
    expect(await onPhone(page, 'wx.getAppBaseInfo()')).toMatchObject({
      fontSizeScaleFactor: 1.3,
      fontSizeSetting: 21,
    })
    expect(await onPhone(page, 'wx.getWindowInfo()')).toMatchObject({
      windowWidth: 375,
      windowHeight: 724,
      safeArea: { bottom: 778 },
    })
  })

  it('leaves room for the home indicator under a fixed bar', async () => {
    const page = await phones.open({ path: 'pages/tools/tools' })
    expect(await onPhone(page, `${color('.foot')}.paddingBottom`)).toBe('46px')
    const foot = await page.locator('.foot').boundingBox()
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(812)
  })

  it('shows Chinese in its own face', async () => {
    const page = await phones.open()
    await onPhone(page, 'document.fonts.ready.then(() => 0)')
    const loaded = `[...document.fonts].filter((face) => face.status === 'loaded').length`
    await expect.poll(() => onPhone<number>(page, loaded)).toBeGreaterThan(0)
  })

  it('shows badges on its tabs', async () => {
    const page = await phones.open()
    await onPhone(page, "wx.setTabBarBadge({ index: 1, text: '3' })")
    await page.getByRole('button', { name: '我的 3' }).waitFor()
    expect(
      await onPhone(page, "wx.setTabBarBadge({ index: 9, text: '3' }).catch((e) => e.errMsg)"),
    ).toBe('setTabBarBadge:fail tabbar item not found')
  })
})

describe('the shell', () => {
  it('lays phones side by side and lets them change hands', async () => {
    const page = await phones.browser().newPage()
    await page.goto(phones.url())
    const first = page.frameLocator('iframe[title="手机 1"]')
    await first.getByText('卡片：1 的两倍是 2').waitFor()
    const holder = async (id: string) =>
      frameOf(page, id)?.evaluate<string>('wx.login().then(({ code }) => code)')
    expect(await holder('1')).toBe('local-chen')
    expect(await holder('2')).toBe('local-wang')
    await page.getByLabel('谁拿着').first().selectOption({ label: '王社工' })
    await expect.poll(() => holder('1').catch(() => '')).toBe('local-wang')
    await page.getByText('加一部手机').click()
    await page.frameLocator('iframe[title="手机 3"]').getByText('插槽里的话').waitFor()
    await page.reload()
    expect(await page.locator('iframe').count()).toBe(3)
  })

  it('takes note of what a holder subscribes to', async () => {
    const page = await phones.browser().newPage()
    await page.goto(phones.url())
    const phone = page.frameLocator('iframe[title="手机 1"]')
    await phone.getByText('插槽里的话').waitFor()
    const frame = frameOf(page, '1')
    await frame?.evaluate(
      "globalThis.asked = wx.requestSubscribeMessage({ tmplIds: ['进展提醒'] }); 0",
    )
    await phone.getByText('允许', { exact: true }).click()
    expect(await frame?.evaluate('globalThis.asked')).toMatchObject({ 进展提醒: 'accept' })
    await page.getByLabel('订阅消息托盘').getByText('允许 进展提醒').waitFor()
  })

  it('calls a template by its title, in the question and in the tray', async () => {
    const page = await phones.browser().newPage()
    await page.goto(phones.url())
    const phone = page.frameLocator('iframe[title="手机 1"]')
    await phone.getByText('插槽里的话').waitFor()
    await frameOf(page, '1')?.evaluate("wx.requestSubscribeMessage({ tmplIds: ['template-7'] }); 0")
    await phone.getByRole('dialog').getByText('办理进展通知').waitFor()
    await phone.getByText('允许', { exact: true }).click()
    await page.getByLabel('订阅消息托盘').getByText('允许 办理进展通知').waitFor()
  })

  it('shows every phone whole, however narrow the window, and people in groups', async () => {
    const page = await phones.browser().newPage({ viewport: { width: 700, height: 900 } })
    await page.goto(phones.url())
    await page.getByText('加一部手机').click()
    await page.locator('iframe').nth(2).waitFor()
    for (const card of await page.locator('.phone').all()) {
      const box = await card.boundingBox()
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 700).toBe(true)
    }
    expect(await page.locator('optgroup[label="社工"] > option').first().textContent()).toBe(
      '王社工',
    )
  })

  it('shows four phones whole at once on a usual screen, beside what to try', async () => {
    const page = await phones.browser().newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(phones.url())
    await page.getByText('加一部手机').click()
    await page.getByText('加一部手机').click()
    for (const body of await page.locator('.phone .body').all()) {
      const box = await body.boundingBox()
      expect((box?.x ?? 9999) + (box?.width ?? 0)).toBeLessThan(1280)
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(900)
    }
  })

  it('says step by step what to try, until that is folded away', async () => {
    const page = await phones.browser().newPage()
    await page.goto(phones.url())
    await page.getByText('再看那里').waitFor()
    await page.getByText('走一遍').click()
    await page.getByText('再看那里').waitFor({ state: 'hidden' })
    await page.reload()
    await page.getByText('走一遍').waitFor()
    expect(await page.getByText('再看那里').isVisible()).toBe(false)
  })

  it('scrolls to a phone that is put on the table', async () => {
    const page = await phones.browser().newPage({ viewport: { width: 900, height: 700 } })
    await page.goto(phones.url())
    for (const id of ['3', '4', '5']) {
      await page.getByText('加一部手机').click()
      const card = page.getByRole('region', { name: `手机 ${id}` })
      await expect.poll(async () => (await card.boundingBox())?.y ?? 9999).toBeLessThan(700)
    }
  })

  it('has no dialog that is wider than its phone', async () => {
    const page = await phones.open()
    for (const call of ['wx.scanCode({})', 'wx.chooseLocation({})']) {
      await page.evaluate(`${call}.catch(() => 0); 0`)
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      for (const part of await dialog.locator('button, input, h2').all()) {
        const box = await part.boundingBox()
        if (box) expect(box.x >= 0 && box.x + box.width <= 375).toBe(true)
      }
      await page.getByRole('button', { name: '取消' }).click()
    }
  })
})
