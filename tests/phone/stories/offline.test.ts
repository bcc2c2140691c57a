import { describe, expect, it } from 'vitest'
import { ofKind } from '../../procedures/help/desk-cards.ts'
import { shot, useExample } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { onPhone } from '../help/phones.ts'
import { people } from '../help/running-example.ts'
import { hears, records } from '../help/voice.ts'

const { asks, gives, passes } = useExample()

const say = '什么样了、什么时候开始的'
const waits = '等网络，有了自动送'
const noNetwork = '没网了。写好的都存着，有网自己发。'

/** Takes a picture of what lies on the phone, in light and dark. */
async function pictures(user: PhoneUser, name: string) {
  for (const theme of ['light', 'dark'] as const) {
    await user.sets({ theme })
    const path = shot(`${name}-${theme}`)
    await user.page.screenshot({ path, animations: 'disabled', scale: 'css' })
  }
  await user.sets({ theme: 'light' })
}

/** Says, from home on, that a lamp of the staircase is out. */
async function report(resident: PhoneUser, words: string) {
  await resident.taps('我要反映')
  await resident.sees('半山花园 12栋')
  await resident.taps('楼道灯门禁')
  await resident.writes(say, words)
  await resident.taps('提交')
}

describe('a resident without network', () => {
  it('sees the report waiting, edits it, and gets its number when it has arrived', async () => {
    const words = '三楼楼道灯坏了'
    const chen = await gives(people.chen, { path: 'pages/me/me' })
    await chen.taps('首页')
    await chen.sees('王社工')
    // The home page fetches in passing what a first report without network needs.
    await expect.poll(() => onPhone(chen.page, "wx.getStorageSync('city')")).toBeTruthy()
    await chen.sets({ network: 'off' })
    await report(chen, words)
    await chen.sees(words, waits, noNetwork, '还在手机里的')
    await pictures(chen, 'offline-home-standard')
    await chen.taps('全部')
    await chen.sees(words, waits)
    await chen.goesBack()
    await chen.taps('再改改')
    await chen.writes(say, `${words}，一直不亮`)
    await chen.goesBack()
    await chen.sees('草稿，没写完')
    await chen.taps('长辈版：字大，按钮大')
    await pictures(chen, 'offline-home-elder')
    await chen.taps('接着写')
    await chen.taps('提交')
    await chen.sees(waits)
    await chen.sets({ network: 'on' })
    await chen.sees('已送达：楼道灯门禁')
    const number = await chen.readsNumber()
    const { cards } = await asks(people.chen, 'report.mine', { over: false })
    expect(cards.filter(({ title }) => title.startsWith(words))).toMatchObject([{ number }])
  })
})

describe('a worker without network', () => {
  const words = '二楼楼道灯不亮'

  it('contacts, notes and finishes, and all of it arrives in order by itself', async () => {
    const zhang = await gives(people.zhang)
    await report(zhang, words)
    await zhang.sees('已经交给王社工')
    const wang = await gives(people.wang)
    await wang.opens(words)
    await wang.taps('受理')
    await wang.sees('受理了，先联系反映人')
    await wang.sets({ network: 'off' })
    await wang.taps('记下「已联系」')
    await wang.writes('比如：约好明天上午去看', '电话里约好了下午去。')
    await wang.taps('记下')
    await wang.sees(`联系过了：${words}`, waits)
    await wang.taps('记进展')
    await wang.writes('到哪一步了，接下来怎么办', '灯买好了。')
    await wang.taps('记下')
    await wang.sees(`记进展：${words}`)
    await wang.taps('灯亮，或门禁对讲能用')
    await wang.taps('天黑后又试了一次')
    await wang.photographs('stair-lit')
    await wang.taps('办结')
    await wang.sees(`办结：${words}`, '办结写好了，送到就算办结')
    await pictures(wang, 'offline-handle-standard')
    await wang.reopens('packages/worker/desk/desk')
    await wang.sees(`办结：${words}`, waits, '1 张照片都在手机里')
    await pictures(wang, 'offline-desk-standard')
    await wang.sets({ network: 'on' })
    await wang.sees(`已送达：办结：${words}`)
    const { cards } = await asks(people.zhang, 'report.mine', { over: false })
    const id = cards.find(({ title }) => title === words)?.id ?? ''
    const { timeline } = await asks(people.zhang, 'report.detail', { reportId: id })
    const order = timeline.map(({ action }) => action).reverse()
    expect(order).toEqual(['submit', 'accept', 'contact', 'note', 'finish'])
  })

  it('finds the desk and an opened report as they were seen last, and works on from there', async () => {
    const words = '四楼楼道灯不亮'
    const zhang = await gives(people.zhang)
    await report(zhang, words)
    await zhang.sees('已经交给王社工')
    const wang = await gives(people.wang)
    await wang.opens(words)
    await wang.taps('受理')
    await wang.sees('受理了，先联系反映人')
    await wang.sets({ network: 'off' })
    await wang.sees(noNetwork)
    await wang.reopens('packages/worker/desk/desk')
    await wang.sees('没网，这是上次看到的')
    await wang.opens(words)
    await wang.sees('没网，这是上次看到的', '办结前，做到这 2 条')
    await wang.taps('记下「已联系」')
    await wang.taps('记下')
    await wang.sees(`联系过了：${words}`, waits)
  })

  it('gets a finish back when the report has changed meanwhile, with all that was written', async () => {
    const words = '五楼楼道灯不亮'
    const zhang = await gives(people.zhang)
    await report(zhang, words)
    await zhang.sees('已经交给王社工')
    const number = await zhang.readsNumber()
    const wang = await gives(people.wang)
    await wang.opens(words)
    await wang.taps('受理')
    await wang.taps('记下「已联系」')
    await wang.taps('记下')
    await wang.taps('灯亮，或门禁对讲能用')
    await wang.taps('天黑后又试了一次')
    await wang.photographs('stair-lit')
    await wang.writes('怎么办好的，反映人看得到', '换了整盏灯。')
    await wang.sets({ network: 'off' })
    await wang.taps('办结')
    await wang.sees(waits)
    const listed = await asks(people.wang, 'desk.list', { role: 'worker', scope: 'mine' })
    const reportId = ofKind(listed, 'report').find((card) => card.number === number)?.id ?? ''
    const note = { reportId, token: 'note0note0note0note0note', words: '另一部手机上记的' }
    await asks(people.wang, 'report.note', note)
    await wang.sets({ network: 'on' })
    await wang.sees('这件事刚刚有了变化，已换成最新的')
    await pictures(wang, 'offline-refused-standard')
    await wang.taps('改一改')
    await wang.sees('都做到了')
    await wang.taps('办结')
    await wang.sees('换了整盏灯。', '另一部手机上记的', '等反映人回答')
  })
})

describe('a recording', () => {
  it('needs consent in the tap, is recorded and played, and stays over a reload', async () => {
    const chen = await gives(people.chen)
    await chen.taps('我要反映')
    await chen.taps('说一段，最长 60 秒')
    await chen.taps('取消')
    await chen.sees('您没让用麦克风，录不了。写字、拍照都行。')
    await chen.taps('去打开')
    await chen.taps('允许')
    await records(chen, passes)
    await chen.reopens('packages/resident/report/report')
    await chen.sees('接着上次写的')
    await hears(chen)
    await pictures(chen, 'voice-standard')
    await chen.taps('不要这段录音')
    await chen.sees('说一段，最长 60 秒')
  })

  it('is enough for a report, and is played by the worker', async () => {
    const liu = await gives(people.liu)
    await liu.taps('我要反映')
    await liu.taps('垃圾脏乱')
    await records(liu, passes, '允许')
    await liu.taps('提交')
    await liu.sees('已经交给王社工')
    const number = await liu.readsNumber()
    const listed = await asks(people.wang, 'desk.list', { role: 'worker', scope: 'mine' })
    const id = ofKind(listed, 'report').find((card) => card.number === number)?.id ?? ''
    const wang = await gives(people.wang, { path: `packages/worker/handle/handle?id=${id}` })
    await hears(wang)
    await wang.seesNothingOf('没放出来')
  })
})
