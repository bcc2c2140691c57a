import { describe, expect, it } from 'vitest'
import type { PhonePage } from '../help/browser.ts'
import { onPhone, usePhones } from '../help/phones.ts'
import { shop } from './shop.ts'

const phones = usePhones(shop)
const tells = 'packages/tries/pages/tells/tells'
const setData = (page: PhonePage, data: string) =>
  onPhone(page, `getCurrentPages()[0].setData(${data})`)

describe('setData', () => {
  it('is counted for each page: calls, bytes, and the largest', async () => {
    const quiet = 'packages/tries/pages/link/link'
    const page = await phones.open({ path: quiet })
    const counts = () =>
      onPhone<Record<string, object>>(page, '__phone.setDataCounts()').then((all) => all[quiet])
    expect(await counts()).toBeUndefined()
    await setData(page, "{ answer: '好' }")
    await setData(page, "{ answer: '好好好' }")
    expect(await counts()).toEqual({ calls: 2, bytes: 16 + 22, largest: 22 })
  })

  it('refuses more than 1 MB, in words that name the size', async () => {
    const page = await phones.open({ path: tells })
    await setData(page, "{ answer: 'x'.repeat(1024 * 1024) }")
    expect(page.errors.join()).toContain('数据传输长度为 1048589 已经超过最大长度 1048576')
    expect(await page.locator('#answer').textContent()).toBe('')
  })

  it('shows its figures under the phone', async () => {
    await phones.open()
    const table = await phones.browser().newPage()
    await table.goto(phones.url())
    await table
      .getByText(/^setData \d+ 次，共 \d/)
      .first()
      .waitFor()
  })
})

describe('a subpackage', () => {
  it('runs its scripts when its first page opens', async () => {
    const page = await phones.open()
    await page.getByRole('button', { name: '要番茄', exact: true }).waitFor()
    expect(await onPhone(page, 'getApp().log')).toEqual([])
    await onPhone(page, `wx.navigateTo({ url: '/${tells}' }).then(() => 0)`)
    const log = () => onPhone(page, 'getApp().log')
    await expect.poll(log).toEqual(['tells load', 'tells show', 'tells ready', 'tells route done'])
  })
})

describe('the network', () => {
  it('reaches this machine and no other', async () => {
    const page = await phones.open({ path: tells })
    await page.getByText('问本机').tap()
    await page.getByText('200 dish=番茄').waitFor()
    await page.getByText('问别处').tap()
    await page.getByText('request:fail url not in domain list: example.com').waitFor()
  })

  it('refuses the database of the cloud by name', async () => {
    const page = await phones.open()
    const refusal = `(() => { try { return wx.cloud.database() } catch (error) { return error.message } })()`
    expect(await onPhone(page, refusal)).toBe('cloud.database:fail not supported')
    expect(page.errors).toContain('本机未支持 wx.cloud.database')
  })
})

describe('places', () => {
  it('are measured from the corner of the page, under the bars', async () => {
    const page = await phones.open({ path: tells })
    const rect = await onPhone<{ top: number }>(
      page,
      `new Promise((resolve) => wx.createSelectorQuery().select('#answer').boundingClientRect(resolve).exec())`,
    )
    const box = await page.locator('#answer').boundingBox()
    expect(rect.top).toBe((box?.y ?? 0) - 88)
  })

  it('tells where it is only when it may', async () => {
    const page = await phones.open({ path: tells })
    await page.evaluate(
      "globalThis.asked = wx.getLocation({ type: 'gcj02' }).catch((error) => error.errMsg); 0",
    )
    await page.getByText('允许').tap()
    expect(await page.evaluate('globalThis.asked')).toMatchObject({ longitude: 116.397 })
  })
})
