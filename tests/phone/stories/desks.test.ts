import { describe, expect, it } from 'vitest'
import { ofKind } from '../../procedures/help/desk-cards.ts'
import { aToken } from '../../procedures/help/phone.ts'
import { useExample } from '../help/example-app.ts'
import { bringWhistles } from '../help/example-whistles.ts'
import { people } from '../help/running-example.ts'

const { asks, gives, passes } = useExample()

const minute = 60 * 1000
const day = 24 * 60 * minute

describe('a report that its worker returns', () => {
  const words = '单元门口总有车堵着'

  it('waits in the pool with the reason, and is given to the suggested worker by one tap', async () => {
    const wang = await gives(people.wang)
    await wang.opens(words)
    await wang.taps('退单')
    await wang.taps('不在我的网格')
    await wang.taps('退回待派池')
    await wang.sees(/还没派到人|退回/)

    const xu = await gives(people.xu)
    await xu.taps('待派')
    await xu.sees('2 件还没有人接', '不在我的网格')
    await xu.taps('派给林社工', '塘边小路')
    await xu.sees('派给林社工了', '1 件还没有人接', '第3网格的网格员')
    await xu.taps('派给王社工', words)
    await xu.sees('派给王社工了', '都有人接了')
    await xu.taps('在办')
    await xu.sees(words, '王社工 · 待受理')

    await wang.reopens('packages/worker/desk/desk')
    await wang.sees(words)
  })
})

describe('a request', () => {
  const words = '健身广场漫步机踏板断了'

  it('waits on the desk with its reason, and is denied with one', async () => {
    const listed = await asks(people.wang, 'desk.list', { role: 'worker', scope: 'mine' })
    const { id: reportId = '', version = 0 } =
      ofKind(listed, 'report').find(({ title }) => title.startsWith(words)) ?? {}
    const asked = { reportId, version, token: aToken(), limit: '1wd', reason: '踏板的配件后天到' }
    await asks(people.wang, 'report.extend', asked)

    const xu = await gives(people.xu)
    await xu.taps('等批')
    await xu.sees('1 件等您批', /^王社工想延 1 个工作日，.* 前办好：踏板的配件后天到$/)
    await xu.taps('去批', words)
    await xu.sees(/^王社工想延 1 个工作日，.* 前办好$/, '踏板的配件后天到', '同意延期')
    await xu.taps('不同意')
    await xu.writes('一句话说清楚', '配件今天就到，不用等。')
    await xu.tapsOnTop('不同意')
    await xu.sees('答复过去了', '配件今天就到，不用等。')
    await xu.goesBack()
    await xu.taps('等批')
    await xu.sees('没有等您批的')
  })
})

describe('a whistle that a department refuses', () => {
  it('is ruled on by the street, which remembers the lead for such matters', async () => {
    await bringWhistles(asks)
    const shen = await gives(people.shen)
    await shen.taps('争议')
    await shen.sees('1 声哨等您定由谁办', '环卫说不归它管')
    await shen.taps('去裁定')
    await shen.sees(/小区红线内的归物业/)
    await shen.taps('去裁定')
    await shen.opens('住建局')
    await shen.taps('说不归它管的，也要来协办')
    // What may be ticked beside others has a square box, unlike one of several.
    const box = `getComputedStyle([...document.querySelectorAll('.box')].at(-1))`
    const drawn = `[${box}.borderRadius, ${box}.width].map(parseFloat)`
    const [rounding = 0, width = 0] = await shen.page.evaluate<number[]>(drawn)
    expect(rounding).toBeLessThan(width / 3)
    await shen.opens('记住，往后同类的也这样')
    await shen.writes('凭哪一条、谁的职责，部门看得到', '装修垃圾归物业管，住建局管物业。')
    await shen.taps('裁定')
    await shen.sees('裁定了，部门和社区都看得到')
    await shen.goesBack()
    await shen.sees('沈督办 裁定由住建局主办，往后同类的也是')
    await shen.reopens('packages/supervisor/desk/desk')
    await shen.taps('争议')
    await shen.sees('没有争议')
  })

  it('ends when the steward checks it on the spot and rates the departments', async () => {
    const xu = await gives(people.xu)
    await xu.taps('复核')
    await xu.taps('去复核', '健身器材')
    await xu.taps('到现场看过了，去复核')
    await xu.taps('做好了')
    for (const aspect of ['响应快不快', '到场没到场']) await xu.taps(`${aspect} 4 分`)
    await xu.sees('还差：住建局没评完')
    await xu.taps('做得好不好 5 分')
    await xu.taps('做好了，记下')
    await xu.sees('记下了')
    await xu.goesBack()
    await xu.sees('许书记 到现场看过，做好了', '已复核')
  })
})

describe('a worker on leave', () => {
  it('hands over to the backup, who gets new reports too, until the leave is cancelled', async () => {
    const xu = await gives(people.xu)
    await xu.taps('人员、值班、通知')
    await xu.sees('半山花园社区', '13 人')
    await xu.opens('王敏')
    await xu.tapsOnTop('请假')
    await xu.sees('王敏请假', /手头 \d+ 件.*交给/)
    await xu.picks('从哪天')
    await xu.picks('到哪天')
    await xu.sees(/^\d+ 月 \d+ 日 周.$/)
    await xu.picks('谁替班', { label: '周建平' })
    await xu.sees('周建平')
    await xu.taps('记下')
    await xu.sees('13 人，1 人请假', '周建平替班', /^请假到 \d+ 月 \d+ 日$/)

    const wang = await gives(people.wang)
    await wang.sees('手头没有事')
    const chen = await gives(people.chen)
    await chen.taps('我要反映')
    await chen.taps('楼道灯门禁')
    await chen.writes('什么样了、什么时候开始的', '楼道灯又不亮了')
    await chen.sees(/王社工请假.*周社工/)
    await chen.taps('提交')
    await chen.sees('已经交给周社工')

    await xu.taps('销假')
    await xu.sees('回来了，一天之内没人动过的都还给他')
    await xu.seesNothingOf('1 人请假')
  })
})

describe('a steward on leave', () => {
  it('takes leave from their desk, and sees that the street stands in, which has their desk meanwhile', async () => {
    const xu = await gives(people.xu)
    await xu.taps('请假')
    await xu.sees('哪几天不在', '手头没有事要交', '还差：从哪天、到哪天')
    await xu.picks('从哪天')
    await xu.picks('到哪天')
    await xu.sees(/^\d+ 月 \d+ 日 周.$/)
    await xu.taps('请假')
    await xu.sees('已经请的', '沈立新替班')
    await passes(minute)

    const shen = await gives(people.shen)
    await shen.reopens('packages/steward/desk/desk')
    await shen.sees('半山花园社区')
    await shen.taps('请假')
    await shen.sees('您在替的', '许国庆')

    await xu.goesBack()
    await xu.sees(/^您在请假，到/)
    await xu.taps('不请了')
    await xu.sees('已经请的')
    await xu.taps('不请了')
    await xu.tapsOnTop('不请了')
    await xu.sees('取消了。一天之内取消的，没人动过的都回到您手上')
    await xu.seesNothingOf('由沈立新替')
  })
})

describe('an overdue report', () => {
  it('escalates to the steward and the street, who find it on their lists', async () => {
    await passes(3 * day)
    const xu = await gives(people.xu)
    await xu.taps('到时')
    await xu.sees(/\d+ 件已超时/, '楼下堆了几天旧沙发')
    const shen = await gives(people.shen)
    await shen.taps('到时')
    await shen.sees(/\d+ 件已超时/)
    await shen.opens('楼下堆了几天旧沙发')
    await shen.sees('到时候还没办好，告诉了上一级')
    const { messages } = await asks(people.shen, 'message.inbox', {})
    expect(messages.map(({ kind }) => kind)).toContain('late')
  })

  it('has one card in an inbox, whose older news is folded away', async () => {
    const wang = await gives(people.wang, { path: 'packages/resident/inbox/inbox' })
    await wang.page
      .getByText(/^还有 \d+ 条$/)
      .first()
      .tap()
    await wang.sees('收起')
    await wang.taps('收起')
    await wang.seesNothingOf('收起')
  })
})
