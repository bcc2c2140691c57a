import { describe, expect, it } from 'vitest'
import { shot, useExample } from '../help/example-app.ts'
import { bringWhistles } from '../help/example-whistles.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'

const { asks, gives, seats } = useExample()

const pictures = process.env.SHOTS === 'all'

const opened = (user: PhoneUser) => user.page.locator('.column')
const title = (user: PhoneUser) => opened(user).locator('.head').first().textContent()

const letters = (user: PhoneUser) =>
  user.page.evaluate(`getComputedStyle(document.querySelector('.main')).fontSize`)

async function takes(user: PhoneUser, name: string): Promise<void> {
  if (!pictures) return
  for (const theme of ['light', 'dark'] as const) {
    await user.sets({ theme })
    await user.page.screenshot({ path: shot(`${name}-${theme}`), animations: 'disabled' })
  }
  await user.sets({ theme: 'light' })
}

describe("a steward's desk on a computer", () => {
  it('has its list on the left, and on the right what is opened of it: the first one at once', async () => {
    const xu = await seats(people.xu)
    await xu.taps('待派')
    await xu.sees('1 件还没有人接')
    await expect.poll(() => title(xu)).toContain('塘边小路')
    await takes(xu, 'wide-steward')
    const list = await xu.page.locator('.listed').boundingBox()
    const beside = await opened(xu).boundingBox()
    expect(list?.width).toBe(448)
    expect([beside?.x, beside?.width]).toEqual([448, 832])
    await xu.taps('在办')
    await expect.poll(() => title(xu)).not.toContain('塘边小路')
    await xu.opens('健身广场漫步机踏板断了')
    await expect.poll(() => title(xu)).toContain('健身广场')
    await takes(xu, 'wide-steward-assigned')
    expect(await xu.page.evaluate('getCurrentPages().length')).toBe(1)
  })

  it('goes on by the keyboard: to the next one, to what comes next after a yes, to the search', async () => {
    const xu = await seats(people.xu)
    await xu.taps('待派')
    await expect.poll(() => title(xu)).toContain('塘边小路')
    await xu.page.keyboard.press('Enter')
    await xu.sees('派单？', '按了回车')
    await xu.taps('不是')
    await xu.taps('在办')
    await xu.sees(/件在办/)
    const first = await title(xu)
    const last = xu.page.locator('.listed .task').last()
    for (let at = await xu.page.locator('.listed .task').count(); at > 1; at -= 1) {
      const before = await title(xu)
      await xu.page.keyboard.press('ArrowDown')
      await expect.poll(() => title(xu)).not.toBe(before)
    }
    await expect.poll(() => last.getAttribute('class')).toMatch(/ on( |$)/)
    await expect.poll(async () => (await last.boundingBox())?.y).toBeLessThan(700)
    await xu.page.keyboard.press('ArrowUp')
    await expect.poll(() => title(xu)).not.toBe(first)
    await xu.page.keyboard.press('/')
    await expect.poll(() => xu.page.evaluate('document.activeElement.tagName')).toBe('INPUT')
    await xu.page.keyboard.type('健身')
    await xu.page.keyboard.press('Enter')
    await xu.sees(/找到 1 件/)
    await expect.poll(() => title(xu)).toContain('健身广场')
  })

  it('lists anew when something was done on the right, and goes on showing it', async () => {
    const xu = await seats(people.xu)
    await xu.taps('待派')
    await expect.poll(() => title(xu)).toContain('塘边小路')
    await opened(xu).getByText('派单', { exact: true }).tap()
    await opened(xu).getByText('周社工', { exact: true }).tap()
    await takes(xu, 'wide-sheet')
    await opened(xu).getByText('派给周社工').tap()
    await xu.sees('都有人接了')
    await expect.poll(() => title(xu)).toContain('塘边小路')
  })

  it('is the desk of a phone when its window is made narrow', async () => {
    const xu = await seats(people.xu)
    await opened(xu).waitFor()
    await xu.page.setViewportSize({ width: 500, height: 800 })
    await opened(xu).waitFor({ state: 'detached' })
    await xu.taps('在办')
    await xu.opens('健身广场漫步机踏板断了')
    await xu.sees('进展')
    expect(await xu.page.evaluate('getCurrentPages().length')).toBe(2)
  })
})

describe("a supervisor's desk on a computer", () => {
  it('opens the whistles and reports of its communities beside the list', async () => {
    await bringWhistles(asks)
    const shen = await seats(people.shen)
    await shen.opens('上周去问登记的事')
    await shen.sees('受理', '进展')
    await shen.goesBack()
    await shen.taps('争议')
    await expect.poll(() => opened(shen).textContent()).toContain('去裁定')
    await takes(shen, 'wide-supervisor')
  })
})

describe('a page of residents on a computer', () => {
  it('is a column in the middle, with letters as large as on a phone', async () => {
    const chen = await seats(people.chen, { path: 'packages/resident/reports/reports' })
    const main = chen.page.locator('.main')
    await main.waitFor()
    await takes(chen, 'wide-resident')
    const box = await main.boundingBox()
    expect([box?.x, box?.width]).toEqual([340, 600])
    expect(await letters(chen)).toBe('16px')
    const phone = await gives(people.chen, { path: 'packages/resident/reports/reports' })
    await phone.page.locator('.main').waitFor()
    expect(await letters(phone)).toBe('16px')
  })
})
