import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { usePhones } from '../help/phones.ts'

const phones = usePhones()
const picture = path.join(import.meta.dirname, 'fixtures/app/images/home.png')

describe('a component library', () => {
  it('takes what is typed, checked, switched and chosen', async () => {
    const page = await phones.open({ path: 'pages/tools/tools' })
    const echo = page.locator('#echo')
    await page.getByPlaceholder('姓名').fill('张三')
    await page.getByPlaceholder('备注').fill('有人在')
    await page.getByText('3 / 50').waitFor()
    await page.getByText('我看过了').click()
    await page.getByText('办过', { exact: true }).click()
    await page.getByText('办过的内容').waitFor()
    expect(await echo.textContent()).toBe('张三|有人在|true|b|')
  })

  it('opens a popup and closes it by a tap beside it', async () => {
    const page = await phones.open({ path: 'pages/tools/tools' })
    await page.getByText('弹层', { exact: true }).click()
    await page.getByText('弹层里的话').waitFor()
    await page.touchscreen.tap(180, 150)
    await page.getByText('弹层里的话').waitFor({ state: 'hidden' })
  })

  it('asks in a dialog', async () => {
    const page = await phones.open({ path: 'pages/tools/tools' })
    await page.getByText('对话框').click()
    await page.getByText('真的吗').waitFor()
    await page.getByText('是的', { exact: true }).click()
    await expect.poll(() => page.locator('#echo').textContent()).toContain('|是的')
  })

  it('takes a picture from a file and shows it', async () => {
    const page = await phones.open({ path: 'pages/tools/tools' })
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('.page-frame [class*="upload__add-icon"]').click(),
    ])
    await chooser.setFiles(picture)
    const width = `document.querySelector('wx-image img[src^="blob:"]')?.naturalWidth`
    await expect.poll(() => page.evaluate(width)).toBe(81)
  })
})
