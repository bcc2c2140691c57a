import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { heart } from '../../city/maanshan/heart.ts'
import { useExample } from './example-app.ts'
import { people } from './running-example.ts'

const { asks, gives, passes } = useExample()

const minute = 60_000
const day = 24 * 60 * minute

/** How many reports the community's figures are of by now. */
async function counted(): Promise<number> {
  const year = String(new Date().getFullYear())
  const { figures } = await asks(people.xu, 'figure.inArea', {
    ...{ area: heart.community, period: year, figure: 'total' },
  })
  return figures.find(({ name }) => name === 'total')?.part ?? 0
}

/** The timer counts what the story has left; one that is still at work is passed over. */
beforeAll(async () => {
  const isCounted = async () => {
    await passes(minute)
    return (await counted()) > 0
  }
  await vi.waitUntil(isCounted, { timeout: minute, interval: 500 })
})

describe('a steward', () => {
  it('opens a figure down to the very reports that it is made of', async () => {
    const xu = await gives(people.xu)
    await xu.taps('数字')
    await xu.sees(/^收到 \d+ 件，结束了 \d+ 件$/, '满意率', /评价的人还不到 5 位/)
    const tile = xu.page.getByRole('button', { name: /^响应率 / })
    const [, part, whole] = /(\d+) \/ (\d+) 件/.exec((await tile.textContent()) ?? '') ?? []
    await tile.tap()
    await xu.sees(/^响应率 /)
    const cards = xu.page.locator('task-card').filter({ visible: true })
    for (const [tab, count] of [
      [`全部 ${whole}`, Number(whole)],
      [`算上的 ${part}`, Number(part)],
    ] as const) {
      await xu.taps(tab)
      await xu.sees(`就是这 ${count} 件`)
      expect(await cards.count()).toBe(count)
    }
    expect(Number(part)).toBeLessThan(Number(whole))
    await cards.first().tap()
    await xu.sees('进展')
  })

  it('reads how it is reckoned, and looks at another figure more closely', async () => {
    const xu = await gives(people.xu)
    await xu.taps('数字')
    await xu.taps('怎么算的')
    await xu.sees(/^居民说解决了的算 1/, '第 1 版')
    await xu.picks('细看哪个数字：收到', { label: '响应率' })
    await xu.sees('细看：响应率')
    await xu.taps('按年')
    await xu.sees(/^20\d\d 年$/, /^收到 \d+ 件/)
  })
})

describe('the figures of one person', () => {
  const few = '不到 20 件，不显示'

  it('are hidden from themselves and from their steward while they are of few reports', async () => {
    const zhu = await gives(people.zhu)
    await zhu.taps('我的工作')
    await zhu.sees('近 90 天，我经手的', few)

    const xu = await gives(people.xu)
    await xu.taps('人员、值班、通知')
    await xu.opens('朱')
    await xu.tapsOnTop('经手的数字')
    await xu.sees('近 90 天，朱社工经手的', few)
    await xu.seesNothingOf('按期率')
  })
})

describe('a year', () => {
  it('comes onto a steward’s phone as a table, once its last month is published', async () => {
    await passes(36 * day)
    const xu = await gives(people.xu)
    await xu.taps('数字')
    await xu.taps('年度答卷')
    await xu.sees(/^半山花园社区 20\d\d 年$/)
    await xu.taps('导出表格')
    const kept = xu.page.waitForEvent('download')
    await xu.page.getByText('存到电脑', { exact: true }).tap()
    const file = await kept
    expect(file.suggestedFilename()).toMatch(/^半山花园社区 20\d\d 年度答卷\.xlsx$/)
    const zip = readFileSync(await file.path())
    expect(zip.subarray(0, 2).toString()).toBe('PK')
  })
})
