import { describe, expect, it } from 'vitest'
import { banshan } from '../../../city/maanshan/story-community.ts'
import { aToken } from '../../procedures/help/phone.ts'
import { useExample } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'

const { asks, gives, passes } = useExample()

const board = 'packages/resident/board/board'
const minute = 60_000

/** What would lead to somebody: names, posts, phones, a report's number, where they live. */
const traces = [/[陈王张刘许吴]/, /社工|书记|督办/, /\d{7}/, /\d{4}-[0-9A-Z]{4}/, /\d+ ?[栋楼]/]

/** All that the page in front says. */
const wordsOf = ({ page }: PhoneUser): Promise<string> =>
  page.evaluate<string>(
    `[...document.querySelectorAll('.page-frame:not([hidden]) > wx-page')].at(-1).innerText`,
  )

/** How many are on the board of 半山花园. */
async function published(): Promise<number> {
  const { closed } = await asks('new-here-5', 'board.inArea', { community: banshan.community })
  return closed.length
}

/** Lets the checks be made, and what they say be taken up. */
async function until(count: number) {
  for (let tries = 0; (await published()) !== count; tries += 1) {
    if (tries > 20) throw new Error(`there are ${await published()} on the board, not ${count}`)
    await passes(minute)
  }
}

/** 陈桂芳 reports from home on that bins overflow, and lets it be shown. Out: the report's id. */
async function reports(chen: PhoneUser, words: string): Promise<string> {
  await chen.taps('我要反映')
  await chen.taps('垃圾脏乱')
  await chen.photographs('trash')
  await chen.writes('什么样了、什么时候开始的', words)
  await chen.opens('办好后可以公示，不写您是谁')
  await chen.sees('登的是怎么办的、前后的照片。随时可以收回。', `公示时这样写：${words}`)
  await chen.taps('提交')
  await chen.sees('已经交给王社工', '办好后公示，不写您是谁')
  const { cards } = await asks(people.chen, 'report.mine', { over: false })
  const reportId = cards.find(({ title }) => words.startsWith(title.replace('…', '')))?.id ?? ''
  const { version } = await asks(people.wang, 'report.detail', { reportId })
  await asks(people.wang, 'report.accept', { reportId, version, token: aToken() })
  await asks(people.wang, 'report.contact', { reportId, token: aToken(), words: '' })
  return reportId
}

/** 王社工 has it done, with a photo. */
async function finishes(reportId: string) {
  const wang = await gives(people.wang, { path: `packages/worker/handle/handle?id=${reportId}` })
  await wang.taps('地上的垃圾收干净了')
  await wang.taps('地面扫过，没有臭味')
  await wang.photographs('trash-cleared')
  await wang.writes('怎么办好的，反映人看得到', '收走了，地也冲了。')
  await wang.taps('办结')
  await wang.sees('已办结，等反映人回答')
}

describe('the board of a community', () => {
  it('shows a solved report without a trace of persons, until the reporter or the steward takes it off', async () => {
    const before = await published()
    const chen = await gives(people.chen)
    const reportId = await reports(chen, '东门口的垃圾桶满了三天')
    await finishes(reportId)
    await asks(people.chen, 'report.answer', {
      ...{ reportId, token: aToken(), answer: 'solved', words: '' },
    })
    await until(before + 1)

    const liu = await gives(people.liu)
    await liu.opens('看看办得怎样')
    await liu.sees('东门口的垃圾桶满了三天', '收走了，地也冲了。', '处理前', '处理后', /当天办好$/)
    const words = await wordsOf(liu)
    expect(words).toContain('收走了，地也冲了。')
    for (const trace of traces) expect(words).not.toMatch(trace)

    await liu.page.getByText('打开，转给邻居').first().tap()
    await liu.sees('转给邻居', '看看别的', '东门口的垃圾桶满了三天')
    await liu.taps('转给邻居')
    const card = liu.page.getByRole('dialog', { name: '转发' })
    await card.waitFor()
    expect(await card.locator('strong').textContent()).toBe('半山花园：垃圾脏乱，办好了')
    expect(await card.locator('small').textContent()).toMatch(
      /^\/packages\/resident\/solved\/solved\?id=[0-9a-f]{32}$/,
    )
    await card.getByText('取消').tap()

    await chen.taps('看看进度')
    await chen.sees('公示出来了，没写是谁')
    await chen.opens('办好后可以公示，不写您是谁')
    await chen.sees('不公示也一样办。')
    await until(before)
    await liu.reopens(board)
    await liu.sees('半山花园社区')
    await liu.seesNothingOf('东门口的垃圾桶满了三天')

    await chen.opens('办好后可以公示，不写您是谁')
    await until(before + 1)
    const xu = await gives(people.xu, { path: `packages/steward/report/report?id=${reportId}` })
    await xu.taps('更多')
    await xu.opens('撤下公示')
    await xu.writes('比如：照片里有邻居的脸', '照片里有邻居的车牌')
    await xu.tapsOnTop('撤下')
    await xu.sees('照片里有邻居的车牌')
    await until(before)
    await chen.reopens(`packages/resident/detail/detail?id=${reportId}`)
    await chen.sees(/从公示里撤下了/, '照片里有邻居的车牌')
  })

  it('shows on a map the open reports that neighbours may follow, and no private ones', async () => {
    const liu = await gives(people.liu, { path: board })
    await liu.taps('正在办的')
    await liu.sees(/^在办 \d+ 件$/, '您反映的')
    await liu.taps('污水外冒 2')
    await liu.sees('污水外冒在办 2 件')
    await liu.page.locator('.map-marker .map-icon').first().tap()
    await liu.sees(/^第\d+网格污水外冒在办 1 件$/)
    await liu.taps('我也遇到')
    await liu.sees('您也遇到，办好会告诉您')
    await liu.taps('不跟了')
    await liu.taps('我也遇到')
    await liu.sees('您也遇到，办好会告诉您')
    const followed = await gives(people.liu, {
      path: 'packages/resident/reports/reports?tab=followed',
    })
    await followed.taps('不跟了')
    await followed.sees('还没跟过别人的事')
    const words = await wordsOf(liu)
    expect(words).not.toMatch(/[陈王张刘许吴]/)
    expect(words).not.toMatch(/不耐烦|车辆乱停|反映社工/)
  })
})
