import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { banshan } from '../../../city/maanshan/story-community.ts'
import { useExample } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'

const { gives } = useExample()

/** Two months before it takes place: what was then is over, and published. */
const year = '2026 年'
const month = `${year} 5 月`

/** How things are, in the one sentence that the page begins with. */
const sentence = /^收到 \d+ 件，结束了 \d+ 件$/

/** The community's figures of that month. */
async function atFigures(): Promise<PhoneUser> {
  const xu = await gives(people.xu)
  await xu.taps('数字')
  await xu.taps('往前')
  await xu.taps('往前')
  await xu.sees(month, sentence)
  return xu
}

const tileOf = ({ page }: PhoneUser, label: string) =>
  page.getByRole('button', { name: new RegExp(`^${label} `) })

/** Turns through the list in front. Out: how many reports it has. */
async function turnThrough(user: PhoneUser): Promise<number> {
  const cards = user.page.locator('task-card').filter({ visible: true })
  await user.sees(/^(就是这|第 1 到) \d+ 件$/)
  let count = await cards.count()
  while (await user.page.getByText('后一页', { exact: true }).isVisible()) {
    await user.taps('后一页')
    await user.sees(new RegExp(`^第 ${count + 1} 到 `))
    count += await cards.count()
  }
  return count
}

describe('a steward', () => {
  it('opens a figure down to the reports that it counts', async () => {
    const xu = await atFigures()
    const tile = tileOf(xu, '没回答')
    const [, part, whole] = /(\d+) \/ (\d+) 件/.exec((await tile.textContent()) ?? '') ?? []
    expect(Number(part)).toBeLessThan(Number(whole))
    await tile.tap()
    await xu.sees(/^没回答 \d+%$/, `就是这 ${part} 件`)
    expect(await turnThrough(xu)).toBe(Number(part))
    await xu.taps(`全部 ${whole} 件`)
    expect(await turnThrough(xu)).toBe(Number(whole))
    await xu.page.locator('task-card').filter({ visible: true }).first().tap()
    await xu.sees('进展')
  })

  it('sees the kinds of reports with the most first', async () => {
    const xu = await atFigures()
    await xu.sees('细看：收到', '各类诉求')
    const kinds = xu.page.locator('bar-list').filter({ visible: true }).last().getByRole('button')
    const counts = (await kinds.allTextContents()).map((row) => Number(/(\d+) 件/.exec(row)?.[1]))
    expect(counts.length).toBeGreaterThan(3)
    expect(counts).toEqual([...counts].sort((one, other) => other - one))
    expect(new Set(counts).size).toBeGreaterThan(1)
  })

  it('turns the pages of a whole year’s reports', async () => {
    const xu = await atFigures()
    await xu.taps('按年')
    await xu.sees(new RegExp(`^${year}$`), sentence)
    const tile = tileOf(xu, '收到')
    const received = Number((await tile.textContent())?.replace(/\D+/g, ''))
    await tile.tap()
    expect(await turnThrough(xu)).toBe(received)
  })

  it('reads how a figure is reckoned, sees nothing that is for others, and looks at one by category', async () => {
    const xu = await atFigures()
    await xu.sees(/^满意率$/, '解决率只看回答了的；没回答的另算一个数。')
    await xu.seesNothingOf('只给督办看', '差评整改')
    await xu.taps('怎么算的')
    await xu.sees(/^居民说解决了的算 1/, '第 2 版')
    await xu.seesNothingOf('第 1 版')
    await xu.picks('细看哪个数字：收到', { label: '响应率' })
    await xu.sees('细看：响应率')
    await xu.opens('垃圾脏乱')
    await xu.sees('只看垃圾脏乱', '不分类别，免得猜出是谁评的')
  })

  it('takes the year onto the phone as a table', async () => {
    const xu = await atFigures()
    await xu.taps('年度答卷')
    await xu.sees(`半山花园社区 ${year}`, /^有评价的人里/)
    await xu.taps('导出表格')
    const kept = xu.page.waitForEvent('download')
    await xu.page.getByText('存到电脑', { exact: true }).tap()
    const file = await kept
    expect(file.suggestedFilename()).toMatch(/^半山花园社区 20\d\d 年度答卷\.xlsx$/)
    const zip = readFileSync(await file.path())
    expect(zip.subarray(0, 2).toString()).toBe('PK')
  })
})

describe('a worker', () => {
  it('is told in no number what a few residents answered, whose reports are a colleague’s', async () => {
    const query = `area=${banshan.community}&period=2026-05&category=0101`
    const wang = await gives(people.wang, { path: `packages/steward/figures/figures?${query}` })
    await wang.sees('只看垃圾脏乱', '收到 3 件，结束了 3 件', '有回答的还不到 5 件，不细说')
    await wang.seesNothingOf('没解决')
  })
})

describe('the figures of one person', () => {
  const few = '不到 20 件，不显示'

  it('are hidden from the worker and the steward for fewer than 20 reports', async () => {
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

  it('are shown from 20 reports on, and never beside those of others', async () => {
    const wang = await gives(people.wang)
    await wang.taps('我的工作')
    await wang.sees('只有您和社区管理员看得到，不跟别人比。', '按期率', /^\d+ \/ \d+ 件$/)
    await wang.taps('社区的数字')
    await wang.sees('办结不等于解决')
    await wang.seesNothingOf('朱社工', '李社工')
  })
})
