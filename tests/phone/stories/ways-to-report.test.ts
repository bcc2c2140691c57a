import { describe, expect, it } from 'vitest'
import { useExample } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'

const { asks, gives } = useExample()

/** How a steward's desk opens, list by list. */
const sentences = {
  待派: /还没有人接|都有人接了/,
  等批: /等您批/,
  到时: /今天到时/,
  在办: /件在办/,
  复核: /去看/,
  办结的: /等居民回答/,
}

describe('a complaint about staff', () => {
  const words = '上门话没说完就走了'

  it('goes to the supervisor, past the worker and the community', async () => {
    const chen = await gives(people.chen)
    await chen.taps('我要反映')
    await chen.writes('找一找：路灯', '投诉')
    await chen.taps('投诉工作人员')
    await chen.writes('什么样了、什么时候开始的', words)
    await chen.sees('交给 沈督办')
    await chen.taps('提交')
    await chen.sees('已经交给沈督办')
    const number = await chen.readsNumber()

    const shen = await gives(people.shen)
    await shen.opens(words)
    await shen.sees(`编号 ${number}`)
    await shen.taps('受理')
    await shen.sees('受理了，先联系反映人')

    const wang = await gives(people.wang)
    await wang.sees(/手头 \d+ 件/)
    await wang.seesNothingOf(words, number)
    const xu = await gives(people.xu)
    for (const [tab, sentence] of Object.entries(sentences)) {
      await xu.taps(tab)
      await xu.sees(sentence)
      await xu.seesNothingOf(words, number)
    }
  })
})

describe('a report that nobody has', () => {
  it('is assigned by the steward, and is on the worker’s desk then', async () => {
    const xu = await gives(people.xu)
    await xu.taps('待派')
    await xu.sees('件还没有人接')
    await xu.opens('塘边小路上倒了一车建筑垃圾')
    await xu.taps('派单')
    await xu.sees('派给谁办', '建议')
    await xu.opens('朱社工')
    await xu.taps('派给朱社工')
    await xu.sees('派给朱社工了')
    await xu.goesBack()
    await xu.sees('都有人接了')
    await xu.taps('在办')
    await xu.sees('朱社工 · 待受理')

    const zhu = await gives(people.zhu)
    await zhu.sees('塘边小路上倒了一车建筑垃圾', '手头 1 件', '受理')
  })
})

describe('a report that a neighbour has made already', () => {
  it('is shown without words or photos, and can be followed instead', async () => {
    const chen = await gives(people.chen)
    await chen.taps('我要反映')
    await chen.taps('污水外冒')
    await chen.sees('附近好像有人说过', '半山花园 12栋')
    await chen.seesNothingOf('臭得很', '张建国')
    await chen.taps('是同一件，我也遇到')
    await chen.sees('邻居写的话和照片，您看不到；办到哪一步，在这儿看。', '污水外冒')
    const { cards } = await asks(people.chen, 'follow.mine', {})
    expect(cards).toHaveLength(1)
  })
})

describe('the kind of a report', () => {
  it('is suggested from what was written, and chosen by a tap alone', async () => {
    const chen = await gives(people.chen)
    await chen.taps('我要反映')
    await chen.writes('什么样了、什么时候开始的', '家里漏水，楼上滴下来的')
    await chen.sees('说的是哪一类？', '还差：什么事')
    await chen.taps('房屋漏水')
    await chen.sees('提交')
    await chen.seesNothingOf('说的是哪一类？')
  })
})

describe('a report that lies in another grid than its reporter chose', () => {
  it('is asked to be corrected by its worker, and goes to the right one once the steward agrees', async () => {
    const words = '垃圾桶倒了，倒在路中间'
    await asks(people.chen, 'report.submit', {
      ...{ token: 'wrongplacewrongplacewrong', category: '0102', words },
      place: { building: '340504002007B012' },
    })
    const wang = await gives(people.wang)
    await wang.opens(words)
    await wang.taps('受理')
    await wang.sees('受理了，先联系反映人')
    await wang.taps('更多')
    await wang.page.getByText('改类别或地点').tap()
    await wang.sees('还差：改成什么、为什么')
    await wang.taps('选楼栋')
    await wang.taps('1栋')
    await wang.sees('半山花园 1栋')
    await wang.writes('比如：问过了，是 9 栋，不是 12 栋', '去看了，是 1 栋门口')
    await wang.taps('交给社区批')
    await wang.sees('等社区批：更正 半山花园 12栋 改成 半山花园 1栋')

    const xu = await gives(people.xu)
    await xu.taps('等批')
    await xu.sees('想更正：半山花园 12栋 改成 半山花园 1栋')
    await xu.opens(words)
    await xu.taps('同意更正')
    await xu.sees('同意了', '王社工想更正：半山花园 12栋 改成 半山花园 1栋，等批')
    const there = await gives('worker-340504002007001')
    await there.opens(words)
    await there.sees(/半山花园 1栋/, '记下「已联系」')
    await wang.reopens('packages/worker/desk/desk')
    await wang.sees(/手头 \d+ 件/)
    await wang.seesNothingOf(words)
  })
})

describe('the taps that a report takes', () => {
  it('are four at most after a code was scanned', async () => {
    const chen = await gives(people.chen)
    await chen.taps('扫楼栋码')
    const before = await chen.page.taps()
    await chen.scans('半山花园 9栋')
    await chen.sees('半山花园 9栋')
    await chen.taps('车辆乱停')
    await chen.photographs('cars')
    await chen.writes('什么样了、什么时候开始的', '车堵着单元门，轮椅出不来')
    await chen.taps('提交')
    await chen.sees('已经交给王社工')
    expect((await chen.page.taps()) - before).toBeLessThanOrEqual(4)
  })

  it('may say the stairway, the floor and what is broken, and need not', async () => {
    const chen = await gives(people.chen)
    await chen.taps('我要反映')
    await chen.sees('半山花园 12栋')
    await chen.picks('几单元', { label: '3单元' })
    await chen.picks('几楼', { label: '5楼' })
    await chen.taps('楼道灯门禁')
    await chen.taps('灯不亮')
    await chen.taps('灯一直亮')
    await chen.taps('灯一直亮')
    await chen.taps('灯不亮')
    await chen.taps('一层')
    await chen.writes('什么样了、什么时候开始的', '黑得看不见台阶')
    await chen.taps('提交')
    await chen.sees('已经交给王社工')
    await chen.taps('看看进度')
    await chen.sees('黑得看不见台阶', /半山花园 12栋 3单元5楼/, '什么坏了：灯不亮；坏了多少：一层')

    const wang = await gives(people.wang)
    await wang.opens('黑得看不见台阶')
    await wang.sees(/半山花园 12栋 3单元5楼/, '什么坏了：灯不亮；坏了多少：一层')
  })

  it('are six at most without a code, even for a resident without a home here', async () => {
    const stranger = await gives('new-here-1')
    await stranger.taps('我要反映')
    await stranger.taps('选楼栋')
    await stranger.taps('20栋')
    await stranger.taps('垃圾脏乱')
    await stranger.writes('什么样了、什么时候开始的', '垃圾堆在楼门口两天了')
    await stranger.taps('提交')
    await stranger.sees(/已经交给.社工/)
    expect(await stranger.page.taps()).toBeLessThanOrEqual(6)
  })
})
