import { describe, expect, it } from 'vitest'
import { ofKind } from '../../procedures/help/desk-cards.ts'
import { useExample } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'

const { asks, gives } = useExample()

const conditions = ['灯亮，或门禁对讲能用', '天黑后又试了一次']

/** Says, from home on, that a lamp of the staircase is out. Out: the report's number. */
async function report(resident: PhoneUser, words: string): Promise<string> {
  await resident.taps('我要反映')
  await resident.taps('楼道灯门禁')
  await resident.photographs('stair-lamp', 'door-panel')
  await resident.writes('什么样了、什么时候开始的', words)
  await resident.sees('交给 王社工')
  await resident.taps('提交')
  await resident.sees('已经交给王社工')
  return resident.readsNumber()
}

/** Carries a report that lies open on the worker's phone from the first call to its end. */
async function handle(worker: PhoneUser, said: string) {
  await worker.taps('受理')
  await worker.sees('受理了，先联系反映人')
  await worker.taps('打电话')
  await worker.page.getByText('取消').tap()
  await worker.taps('记下「已联系」')
  await worker.writes('比如：约好明天上午去看', '电话里约好了下午去看。')
  await worker.taps('记下')
  await worker.sees('还差：2 条没做到、1 张照片')
  await worker.taps('记进展')
  await worker.writes('到哪一步了，接下来怎么办', '灯买好了，吃过饭就换。')
  await worker.photographs('door-panel')
  await worker.taps('记下')
  await worker.sees('王社工记了进展', '灯买好了，吃过饭就换。')
  for (const condition of conditions) await worker.taps(condition)
  await worker.photographs('stair-lit')
  await worker.writes('怎么办好的，反映人看得到', said)
  await worker.taps('办结')
  await worker.sees('已办结，等反映人回答')
}

describe('a report that is solved in part', () => {
  const words = '二楼楼道灯一直不亮'
  const left = '三楼那盏还是不亮'

  it('goes from the resident to the worker, and its rest becomes a report of its own', async () => {
    const chen = await gives(people.chen)
    const number = await report(chen, words)
    await chen.sees('最晚办好', '先跟您联系', '办好了，是指', ...conditions)

    const wang = await gives(people.wang)
    await wang.sees(words, '受理')
    await wang.opens(words)
    await wang.sees(`编号 ${number}`, '陈桂芳')
    await handle(wang, '二楼换了声控灯。')
    await wang.sees('下一件')

    await chen.reopens('pages/home/home')
    await chen.taps('去回答', words)
    await chen.sees('王社工', '二楼换了声控灯。')
    await chen.taps('部分')
    await chen.writes('还差什么', left)
    await chen.taps('不满意')
    await chen.taps('没修彻底')
    await chen.sees(/是谁、是哪件事，都不留/)
    await chen.opens('匿名，只算数')
    await chen.taps('提交')
    await chen.sees('记下了')
    await chen.taps('看看进度')
    await chen.sees(number, '没解决的部分，另开了一件', '灯买好了，吃过饭就换。')
    await chen.opens('没解决的部分，另开了一件')
    await chen.sees(`${number}-`, left, '这是上一件没解决的部分')

    await wang.reopens()
    await wang.sees(number)
    await wang.seesNothingOf('不满意', '没修彻底')
    const listed = await asks(people.wang, 'desk.list', { role: 'worker', scope: 'mine' })
    const next = ofKind(listed, 'report').find((card) => card.next !== '')
    await wang.taps(`下一件：${next?.title}`)
    await wang.sees(`编号 ${next?.number}`)
    await wang.reopens('packages/worker/desk/desk')
    await wang.opens(left)
    await wang.sees(`编号 ${number}-`, '受理')
    expect(number).toMatch(/^\d{4}-[0-9A-Z]{4}$/)
  })
})

describe('a report that is not solved at once', () => {
  const words = '四楼楼道灯一闪一闪'

  it('goes back to the worker with what is missing, and ends when the resident says solved', async () => {
    const zhang = await gives(people.zhang)
    const number = await report(zhang, words)
    const wang = await gives(people.wang)
    await wang.opens(words)
    await wang.sees(`编号 ${number}`, '张建国')
    await handle(wang, '线头接牢了。')

    await zhang.taps('看看进度')
    await zhang.taps('去回答')
    await zhang.taps('否')
    await zhang.sees('会交回去重办，重新计时。', '说一段、拍一张、写一句都行，不说也能交')
    await zhang.writes('还差什么', '当晚又闪了')
    await zhang.taps('提交')
    await zhang.taps('看看进度')
    await zhang.sees(number, '没解决，请再办', '当晚又闪了')

    await wang.reopens()
    await wang.sees('当晚又闪了')
    await handle(wang, '整盏换了新的。')

    await zhang.reopens()
    await zhang.taps('去回答')
    await zhang.taps('是')
    await zhang.taps('非常满意')
    await zhang.taps('提交')
    await zhang.taps('看看进度')
    await zhang.sees(number, '已结束', '您评的是', '非常满意')

    await wang.reopens('packages/worker/desk/desk')
    await wang.sees(/手头 \d+ 件/)
    await wang.seesNothingOf(words)
  })
})
