import { describe, expect, it } from 'vitest'
import { banshan } from '../../../city/maanshan/story-community.ts'
import { ofKind } from '../../procedures/help/desk-cards.ts'
import { aToken } from '../../procedures/help/phone.ts'
import { useExample } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'

const { asks, gives, passes } = useExample()

describe('a reply that was spoken', () => {
  it('is played on the page of the worker who asked', async () => {
    const zhang = await gives(people.zhang)
    await zhang.opens('旧柜子')
    await zhang.taps('回复')
    await zhang.taps('说一段，最长 60 秒')
    await zhang.taps('允许')
    await zhang.sees(/正在录 0 秒/)
    await passes(2_000)
    await zhang.sees(/正在录 2 秒/)
    await zhang.opens('说完点这儿')
    await zhang.taps('回复')
    await zhang.sees('我回复了', /^听录音 2 秒$/)

    const wang = await gives(people.wang)
    await wang.opens('旧柜子')
    await wang.sees('反映人回复了')
    await wang.opens('听录音')
    await wang.sees(/^正在放 \d 秒$/)
  })
})

describe('a report that the steward merges', () => {
  const words = '楼下堆了几天旧沙发'

  it('goes with the other report, until its reporter takes it apart', async () => {
    const xu = await gives(people.xu)
    await xu.taps('在办')
    await xu.opens(words)
    await xu.taps('更多')
    await xu.tapsOnTop('并单')
    const number = await numberOf('旧柜子')
    await xu.sees('附近同类的，近的在前', number)
    await xu.writes('按编号、楼栋、什么事找', '满地玻璃碴')
    await xu.tapsOnTop('找')
    await xu.sees('没有找到能并的')
    await xu.writes('按编号、楼栋、什么事找', number.slice(5).toLowerCase())
    await xu.page.keyboard.press('Enter')
    await xu.sees('找到的')
    await xu.opens('旧柜子')
    await xu.tapsOnTop(`并到 ${number}`)
    await xu.sees(
      `并到 ${number} 里了`,
      /^\d+ 月 \d+ 日结束$/,
      '反映人觉得不是一件事，可以拆出来一次。',
    )

    const liu = await gives(people.liu)
    await liu.taps('全部')
    await liu.taps('已结')
    await liu.opens(words)
    await liu.sees('说的是同一件事，社区并到了一起。那件办好，会告诉您。')
    await liu.taps('拆出来单独办')
    await liu.sees('拆出来单独办，重新计时。只能拆一次。')
    await liu.tapsOnTop('拆出来')
    await liu.sees('这件事由我负责', '我拆出来，单独办', '许书记并入另一件')
    await liu.seesNothingOf('拆出来单独办', '说的是同一件事')
  })

  const numberOf = async (title: string) => {
    const { cards } = await asks(people.zhang, 'report.mine', { over: false })
    return cards.find((card) => card.title.includes(title))?.number ?? ''
  }
})

describe('a report that the steward declines', () => {
  const words = '单元门口总有车堵着'

  it('has a reason and where to turn, and is assigned again when the supervisor grants the objection', async () => {
    const xu = await gives(people.xu)
    await xu.taps('在办')
    await xu.opens(words)
    await xu.taps('更多')
    await xu.tapsOnTop('不予受理')
    await xu.writes('比如：这是邻里的民事纠纷', '车位是业主自己买的。')
    await xu.sees('还差：依据')
    await xu.taps('《民法典》第二百七十八条：要由业主共同决定')
    await xu.taps('公安交警大队，电话 122')
    await xu.tapsOnTop('不予受理')
    await xu.sees('不予受理了，反映人会看到为什么、该找谁')

    const liu = await gives(people.liu)
    await liu.taps('全部')
    await liu.taps('已结')
    await liu.opens(words)
    await liu.sees('车位是业主自己买的。', /第二百七十八条/, '公安交警大队，电话 122')
    await liu.taps('提异议')
    await liu.writes('哪里不对，为什么该办', '堵的是消防通道，不是车位。')
    await liu.taps('提异议')
    await liu.sees('我想异议，等督办定')

    const shen = await gives(people.shen)
    await shen.taps('等批')
    await shen.taps('去批', words)
    await shen.sees('反映人对不予受理有异议', '堵的是消防通道，不是车位。')
    await shen.taps('成立，交回去办')
    await shen.sees('同意了')

    const wang = await gives(people.wang)
    await wang.taps('受理', words)
    await wang.sees('去联系')
  })
})

describe('a report that was mended on patrol', () => {
  const found = { source: 'patrol', category: '0403', onTheSpot: true } as const
  const place = { grid: '340504002007003' }
  const toCheck = { role: 'steward', area: banshan.community, scope: 'check' } as const
  const drawn = async () => ofKind(await asks(people.xu, 'desk.list', toCheck), 'report')

  it('is done at once, and a sampled one ends with the steward’s check', async () => {
    const wang = await gives(people.wang)
    await wang.taps('随手报')
    await wang.taps('车辆乱停')
    await wang.writes('哪一处、什么样', '东门口的车挪走了')
    await wang.taps('当场办好了')
    await wang.sees(/手头 \d+ 件/)

    // One in five is drawn, nobody knows which.
    for (let tries = 0; tries < 99 && (await drawn()).length === 0; tries++)
      await asks(people.wang, 'report.submit', { ...found, place, token: aToken(), words: '挪了' })

    const xu = await gives(people.xu)
    await xu.taps('办结的')
    await xu.sees('东门口的车挪走了')
    await xu.taps('复核')
    await xu.sees('1 件等您去看')
    await xu.taps('去复核')
    await xu.sees('办结时，做到了', '没办到位')
    await xu.taps('办到位了')
    await xu.sees('复核过了，这件结束', '已结束')
    await xu.goesBack()
    await xu.taps('复核')
    await xu.sees('没有要去看的')
  })
})

describe('a report that comes back a second time', () => {
  const words = '10 栋门口又停了一排车'

  /** The worker accepts and finishes it, the reporter says that it is solved. */
  async function isSolved(reportId: string) {
    for (const action of ['accept', 'finish'] as const) {
      const { version } = await asks(people.wang, 'report.detail', { reportId })
      const seen = { reportId, version, token: aToken() }
      if (action === 'accept') await asks(people.wang, 'report.accept', seen)
      else await asks(people.wang, 'report.finish', { ...seen, met: [0, 1], words: '挪走了' })
    }
    const answered = { reportId, token: aToken(), answer: 'solved' } as const
    await asks(people.chen, 'report.answer', answered)
  }

  it('goes through the steward', async () => {
    const place = { building: await homeOf(people.chen) }
    const said = { token: aToken(), category: '0403', place, words }
    const { id: reportId } = await asks(people.chen, 'report.submit', said)
    await isSolved(reportId)
    await asks(people.chen, 'report.reopen', { reportId, token: aToken(), words: '又停满了' })
    await isSolved(reportId)

    const chen = await gives(people.chen)
    await chen.taps('全部')
    await chen.taps('已结')
    await chen.opens(words)
    await chen.taps('再办一次')
    await chen.writes('哪儿又不行了', '周末又是一排。')
    await chen.taps('请再办一次')
    await chen.sees(/等社区/)

    const xu = await gives(people.xu)
    await xu.taps('等批')
    await xu.taps('去批', words)
    await xu.sees('反映人要求重办', '周末又是一排。', /已经重办过一次/)
    await xu.taps('同意重办')
    await xu.sees('同意了')
    const wang = await gives(people.wang)
    await wang.sees(words)
  })

  const homeOf = async (openid: string) =>
    (await asks(openid, 'person.me', {})).home?.building ?? ''
})

describe('a worker who has left', () => {
  it('has no reports any more: all of them go to another worker', async () => {
    const listed = await asks(people.wang, 'desk.list', { role: 'worker', scope: 'mine' })
    const cards = ofKind(listed, 'report')
    const xu = await gives(people.xu)
    await xu.taps('人员、值班、通知')
    await xu.opens('王敏')
    await xu.tapsOnTop('不再是第3网格的人')
    await xu.sees('王敏不再是第3网格的人？', new RegExp(`手头 ${cards.length} 件.*，交给`))
    await xu.tapsOnTop('是的')
    await xu.sees('王敏离岗了', '12 人')
    await xu.goesBack()
    await xu.taps('在办')
    for (const { title } of cards) await xu.sees(title)
    await xu.seesNothingOf(/王社工/)
    expect(cards.length).toBeGreaterThan(3)
  })
})
