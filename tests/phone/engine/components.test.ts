import { describe, expect, it } from 'vitest'
import { onPhone, usePhones } from '../help/phones.ts'

const phones = usePhones()

describe('built-in components', () => {
  it('show what templates, slots, observers and wxs make', async () => {
    const page = await phones.open()
    await page.getByText('卡片：1 的两倍是 2').click()
    await page.getByText('卡片：3 的两倍是 6').waitFor()
    await page.getByText('插槽里的话').waitFor()
    await page.getByText('wxs：数组 42').waitFor()
    expect(await page.getByText('一行').textContent()).toBe('一行\n两行')
  })

  it('collect a form', async () => {
    const page = await phones.open()
    await page.getByPlaceholder('标题').fill('踏板松了')
    await page.getByPlaceholder('说几句').fill('广场上的')
    await page.getByText('很急').tap()
    await page.getByText('电', { exact: true }).click()
    await page.getByRole('switch', { name: '提醒我' }).click()
    await page.getByText('区域：一号楼').click()
    await page.getByRole('listbox').selectOption({ label: '三号楼' })
    await page.getByRole('button', { name: '确定' }).click()
    await page.getByText('区域：三号楼').waitFor()
    await page.getByRole('button', { name: '提交' }).click()
    const submitted = JSON.parse((await page.locator('#submitted').textContent()) ?? '')
    expect(submitted).toEqual({
      title: '踏板松了',
      words: '广场上的',
      level: 'high',
      kinds: ['power'],
      remind: true,
      area: 2,
    })
  })

  it('keep one radio of a group, and only as many letters as allowed', async () => {
    const page = await phones.open()
    await page.getByText('不急').click()
    await page.getByText('很急').click()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1)
    await page.getByPlaceholder('标题').pressSequentially('一二三四五六七八九十百千')
    expect(await page.getByPlaceholder('标题').inputValue()).toBe('一二三四五六七八九十')
  })

  it('tell a long press from a tap, for a finger and for a mouse', async () => {
    const page = await phones.open()
    const target = page.getByRole('button', { name: '按我' })
    await target.tap()
    await page.getByText('按我：短按').waitFor()
    await target.click({ delay: 600 })
    await page.getByText('按我：长按').waitFor()
    await target.click()
    await page.getByText('按我：短按').waitFor()
  })

  it('let a textarea grow with its words', async () => {
    const page = await phones.open()
    const field = page.getByPlaceholder('说几句')
    const before = await field.boundingBox()
    await field.fill('一\n二\n三\n四')
    await expect
      .poll(async () => (await field.boundingBox())?.height ?? 0)
      .toBeGreaterThan((before?.height ?? 0) * 2)
  })

  it('refresh a page that is pulled down', async () => {
    const page = await phones.open()
    await page.getByText('刷新 0 次').waitFor()
    await page.mouse.move(180, 120)
    await page.mouse.down()
    await page.mouse.move(180, 300, { steps: 6 })
    await page.mouse.up()
    await page.getByText('刷新 1 次').waitFor()
  })

  it('say by name which field setData was given undefined for, and leave it as it was', async () => {
    const page = await phones.open()
    await onPhone(page, 'getCurrentPages()[0].setData({ count: undefined })')
    expect(page.errors.join()).toContain('Setting data field "count" to undefined is invalid')
    await page.getByText('卡片：1 的两倍是 2').waitFor()
  })

  it('answer a selector query', async () => {
    const page = await phones.open()
    const box = await onPhone<{ width: number; height: number }>(
      page,
      `new Promise((resolve) => wx.createSelectorQuery().select('.card').boundingClientRect(resolve).exec())`,
    )
    expect(box.width).toBeCloseTo(351)
    expect(box.height).toBeGreaterThan(100)
  })
})
