import { describe, expect, it } from 'vitest'
import { banshan } from '../../../city/maanshan/story-community.ts'
import { china } from '../../moments.ts'
import { aToken } from '../../procedures/help/phone.ts'
import { useExample } from '../help/example-app.ts'
import { badlyRated, carReport, remedyOf } from '../help/example-remedies.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'

const { asks, gives, now, passes } = useExample()

const street = banshan.community.slice(0, 9)
const district = `supervisor-${banshan.community.slice(0, 6)}`
const city = `supervisor-${banshan.community.slice(0, 4)}`

/** When July's ratings are out. */
const published = china('2026-08-06 00:00')

const homePage = 'pages/home/home'
const answerPage = 'packages/resident/answer/answer'
const detailPage = 'packages/resident/detail/detail'
const remedyPage = 'packages/supervisor/remedy/remedy'

/** Which bad ratings the street follows up. */
async function followedUp(): Promise<string[]> {
  const wanted = { role: 'supervisor', area: street, scope: 'remedies' } as const
  const { cards } = await asks(people.shen, 'desk.list', wanted)
  return cards.map(({ id }) => id)
}

/** Writes into the sheet that is open, and sends it. */
async function says(user: PhoneUser, placeholder: string, words: string, send: string) {
  await user.writes(placeholder, words)
  await user.tapsOnTop(send)
}

/** Finds on the home what waits for a second rating, and gives it. */
async function ratesAgain(user: PhoneUser) {
  await user.reopens(homePage)
  await user.sees('沈督办说改好了，您再评一次')
  await user.taps('再评一次')
  await user.sees('现在觉得怎么样？')
  await user.taps('满意')
  await user.taps('提交')
  await user.sees('记下了，和第一次摆在一起', '第一次', '不满意', '整改后', '满意')
  await user.reopens(homePage)
  await user.sees('去回复')
  await user.seesNothingOf('再评一次')
}

describe('a good rating', () => {
  it('is shown to the resident who gave it, and opens no remedy', async () => {
    const before = await followedUp()
    const id = await carReport(asks, people.chen, '早上门口的车挪走了')
    const chen = await gives(people.chen, { path: `${answerPage}?id=${id}` })
    await chen.taps('是')
    await chen.taps('满意')
    await chen.seesNothingOf('哪里没做好？', '记名，请人跟进')
    await chen.taps('提交')
    await chen.sees('这件事就办结了。')
    await chen.taps('看看进度')
    await chen.sees('您评的是', '满意')
    await chen.seesNothingOf(/跟进的是|等督办联系您/)
    expect(await followedUp()).toEqual(before)
  })
})

describe('a bad rating by name', () => {
  it('goes from the reviewer’s call over the handler’s reply to a second rating', async () => {
    const before = await followedUp()
    const id = await carReport(asks, people.zhang, '消防通道停了一排车')
    const zhang = await gives(people.zhang, { path: `${answerPage}?id=${id}` })
    await zhang.taps('是')
    await zhang.taps('不满意')
    await zhang.taps('没说清楚')
    await zhang.writes('想说的话，可不写', '等了一天，没人说几点来。')
    await zhang.sees(/街道的督办给您打电话/)
    await zhang.taps('提交')
    await zhang.sees(/街道的督办会给您打电话/)

    const shen = await gives(people.shen)
    await shen.taps('差评整改')
    await shen.sees(`${before.length + 1} 条差评在跟进`)
    await shen.reopens(`${remedyPage}?id=${await remedyOf(asks, id)}`)
    await shen.sees('消防通道停了一排车', '等了一天，没人说几点来。', '没说清楚', '王社工')
    await shen.taps('记下通话')
    await says(shen, '哪儿不满意，想要怎样', '就想知道几点来。', '记下')
    await shen.taps('发给办事的人改')
    await says(shen, '比如：上门前先打电话，说清几点到', '上门前先说几点到。', '发给他改')
    await shen.sees('发过去了，等他改、等他回话')

    const wang = await gives(people.wang)
    await wang.sees('要改的', '上门前先说几点到。')
    await wang.seesNothingOf('不满意', '没说清楚', '等了一天，没人说几点来。', /张/)
    await wang.taps('回话')
    await says(wang, '做了什么，往后怎么做', '往后先约好钟点。', '回话')
    await wang.sees('回话送到了', '回过话了：往后先约好钟点。')

    await shen.reopens()
    await shen.sees('往后先约好钟点。')
    await shen.taps('改好了')
    await says(shen, '做了什么，往后怎么做', '约好钟点再上门。', '改好了')
    await shen.taps('记下回访')
    await says(shen, '满意不满意，还差什么', '这样就好。', '记下，请居民再评')
    await shen.sees('等居民再评')

    await zhang.taps('看看进度')
    await zhang.sees('跟进的是沈督办，请您再评一次', '约好钟点再上门。')
    await ratesAgain(zhang)
    await wang.reopens()
    await wang.sees(/手头 \d+ 件/)
    await wang.seesNothingOf('要改的')
  })
})

describe('a remedy whose reporter nobody has called', () => {
  it('offers nothing but the call, and says once why', async () => {
    const reportId = await badlyRated(asks, people.liu, '墙根的旧家具')
    const shen = await gives(people.shen, {
      path: `${remedyPage}?id=${await remedyOf(asks, reportId)}`,
    })
    await shen.sees('记下通话', '别的现在还不能做：先联系居民，再往下办')
    await shen.seesNothingOf('更多')
  })
})

describe('an appeal against a rating', () => {
  const ground = '评的是物业，不是这件事。'

  /** A remedy whose reporter 沈督办 has called. */
  async function called(words: string) {
    const reportId = await badlyRated(asks, people.liu, words)
    const remedyId = await remedyOf(asks, reportId)
    await asks(people.shen, 'remedy.call', { remedyId, token: aToken(), words: '说评错了。' })
    return { reportId, remedyId, path: `${remedyPage}?id=${remedyId}` }
  }

  it('leaves the rating out of figures when two deciders uphold it, and the resident sees it', async () => {
    const { reportId, path } = await called('单元口的面包车')
    const shen = await gives(people.shen, { path })
    await shen.taps('更多')
    await shen.page.getByText('申诉：评价不该算').tap()
    await says(shen, '比如：评的不是这件事', ground, '请两位督办看')
    await shen.sees('送过去了，等两位督办定', '申诉中')
    for (const openid of [district, city]) {
      const decider = await gives(openid, { path })
      await decider.sees(ground, '评价照算')
      await decider.taps('评价不算')
      await says(decider, '看了什么，为什么不该算', '听了电话录音，说的是物业。', '不算')
      await decider.sees('记下了')
    }
    const liu = await gives(people.liu, { path: `${detailPage}?id=${reportId}` })
    await liu.sees('您评的是', '不满意', /不计入统计/)
  })

  it('is over when one decider refuses, and the remedy goes on', async () => {
    const { remedyId } = await called('地库口的面包车')
    const { version } = await asks(people.shen, 'remedy.detail', { remedyId })
    await asks(people.shen, 'remedy.appeal', { remedyId, version, token: aToken(), ground })
    const decider = await gives(district)
    await decider.taps('差评整改')
    await decider.taps('等我复核 1')
    await decider.taps('去复核')
    await decider.taps('评价照算')
    await says(decider, '看了什么，为什么该算', '评的就是上门的事。', '照算')
    await decider.sees('沈督办说这个评价不该算', '照算', '记下了，接着整改')
    const { status, may } = await asks(people.shen, 'remedy.detail', { remedyId })
    expect(status).toBe('contacted')
    expect(may).toContainEqual({ action: 'mend', open: true, why: '' })
  })
})

describe('a bad rating without a name', () => {
  it('reaches the reviewer only in the published month of five', async () => {
    const before = await followedUp()
    const id = await carReport(asks, people.chen, '楼下的车堵了一早上')
    const chen = await gives(people.chen, { path: `${answerPage}?id=${id}` })
    await chen.taps('是')
    await chen.taps('非常不满意')
    await chen.writes('想说的话，可不写', '说话太冲。')
    await chen.opens('匿名，只算数')
    await chen.taps('提交')
    await chen.sees(/没留您是谁/)
    await chen.taps('看看进度')
    await chen.sees('您匿名评的', '非常不满意')
    await chen.seesNothingOf(/跟进的是|等督办联系您/)
    expect(await followedUp()).toEqual(before)

    for (const level of [5, 4, 4, 3] as const)
      await badlyRated(asks, people.liu, '门口有车', {
        level,
        reasons: [],
        named: false,
        words: '',
      })
    const path = `packages/supervisor/review/review?area=${street}`
    const shen = await gives(people.shen, { path })
    await shen.taps('往后')
    await shen.sees('这个月的评价还没公布')
    await passes(published - now())
    await shen.reopens()
    await shen.sees('半山花园社区', /\d 位评了/, '说话太冲。')
    await shen.seesNothingOf('楼下的车堵了一早上', '陈', '王社工')
  })
})
