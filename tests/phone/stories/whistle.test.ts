import { describe, expect, it } from 'vitest'
import { ofKind } from '../../procedures/help/desk-cards.ts'
import { useExample } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'

const { asks, gives } = useExample()

const words = '消防栓前面天天停着货车'

/** The report of these words, as its handler's phone gets it. */
async function seenByWang() {
  const listed = await asks(people.wang, 'desk.list', { role: 'worker', scope: 'mine' })
  const { id = '' } = ofKind(listed, 'report').find(({ title }) => title.startsWith(words)) ?? {}
  return asks(people.wang, 'report.detail', { reportId: id })
}

async function submit(resident: PhoneUser) {
  await resident.taps('我要反映')
  await resident.taps('车辆乱停')
  await resident.writes('什么样了、什么时候开始的', words)
  await resident.taps('提交')
  await resident.sees('已经交给王社工')
}

async function accept(worker: PhoneUser) {
  await worker.opens(words)
  await worker.taps('受理')
  await worker.sees('受理了，先联系反映人')
  await worker.taps('记下「已联系」')
  await worker.taps('电话里说好了')
  await worker.taps('记下')
  await worker.sees('王社工联系过了')
}

/** The clock stands still while a question waits, and runs on with the reply. */
async function askAndReply(worker: PhoneUser, resident: PhoneUser) {
  await worker.taps('问居民')
  await worker.writes('一次问清楚', '是哪家的车，车牌看得清吗？')
  await worker.taps('3 天')
  await worker.taps('问一问')
  await worker.sees('问过了，等居民回复', /暂停到/)
  expect((await seenByWang()).clock.state).toBe('paused')
  await resident.taps('看看进度')
  await resident.sees('是哪家的车，车牌看得清吗？')
  await resident.taps('回复')
  await resident.writes('您的回答', '对面批发部的，皖E 打头。')
  await resident.taps('回复')
  await resident.sees('王社工')
  await worker.reopens()
  await worker.sees('对面批发部的，皖E 打头。')
  expect((await seenByWang()).clock.state).not.toBe('paused')
}

async function askForWhistle(worker: PhoneUser) {
  await worker.taps('请吹哨')
  await worker.opens('执法')
  await worker.writes('做过哪些、结果怎样、现在卡在哪儿', '劝过三次，挪走又停回来。')
  await worker.sees('公安交警')
  await worker.taps('《道路交通安全法》第五十六条：机动车停在规定地点，人行道上不得停放')
  await worker.taps('交给社区')
  await worker.sees('执法哨')
}

async function blow(steward: PhoneUser) {
  await steward.taps('等批')
  await steward.opens('执法哨：车辆乱停')
  await steward.sees('劝过三次，挪走又停回来。', /职责依据：《道路交通安全法》第五十六条/)
  await steward.taps('吹哨')
  await steward.sees('吹哨了')
}

async function joinAndRespond(officer: PhoneUser) {
  await officer.sees('1 声哨等您报到', /· 公安交警大队 · 雨山区$/)
  await officer.seesNothingOf('陈桂芳', words)
  await officer.taps('报到，我们来')
  await officer.sees('1 声哨在办')
  await officer.taps('去答复')
  await officer.sees('居民怎么说', words)
  await findsTheWay(officer)
  await officer.taps('答复')
  await officer.writes('做了什么、结果怎样、以后谁管', '拖走一辆，划了禁停线。')
  await officer.taps('答复给社区')
  await officer.sees('答复了，等社区到现场看')
}

/** Whom to ring, and where it is, on the phone's own screens. */
async function findsTheWay(officer: PhoneUser) {
  const dialog = (name: string) => officer.page.getByRole('dialog', { name })
  await officer.taps('打给王社工')
  await officer.page.getByText(/^呼叫 \d/).tap()
  await officer.page.getByText('看地图').tap()
  await dialog('查看位置').getByText('半山花园 12栋').first().waitFor()
  await dialog('查看位置').getByText('关闭').tap()
}

async function check(steward: PhoneUser) {
  await steward.reopens('packages/steward/desk/desk')
  await steward.taps('复核')
  await steward.opens('执法哨：车辆乱停')
  await steward.sees('拖走一辆，划了禁停线。')
  await steward.taps('到现场看过了，去复核')
  await steward.taps('做好了')
  for (const aspect of ['响应快不快', '到场没到场', '做得好不好'])
    await steward.taps(`${aspect} 5 分`)
  await steward.taps('做好了，记下')
  await steward.sees('已复核')
}

async function finish(worker: PhoneUser) {
  await worker.reopens()
  await worker.sees('执法哨 · 结束了')
  for (const condition of ['挡路的车挪走了', '往后怎么停，说好了']) await worker.taps(condition)
  await worker.taps('办结')
  await worker.sees('已办结，等反映人回答')
}

async function answer(resident: PhoneUser) {
  await resident.reopens('pages/home/home')
  await resident.taps('去回答', words)
  await resident.taps('是')
  await resident.taps('非常满意')
  await resident.taps('提交')
  await resident.sees('记下了')
}

describe('a report that needs a department', () => {
  it('goes from its submission over the whistle to its rating, on four phones', async () => {
    const chen = await gives(people.chen)
    await submit(chen)
    const wang = await gives(people.wang)
    await accept(wang)
    await askAndReply(wang, chen)
    await askForWhistle(wang)
    const xu = await gives(people.xu)
    await blow(xu)
    const { clock, whistles } = await seenByWang()
    expect(clock.state).not.toBe('paused')
    expect(whistles).toMatchObject([{ kind: 'enforcement', open: true }])
    const officer = await gives(people.traffic)
    await joinAndRespond(officer)
    await check(xu)
    await finish(wang)
    await answer(chen)
  })
})

describe('the link of an outside unit', () => {
  it('lets the first person who opens it act for that unit, and shows nothing to others', async () => {
    const listed = await asks(people.drains, 'desk.list', { role: 'officer', scope: 'open' })
    const { id: whistleId = '' } =
      ofKind(listed, 'whistle').find(({ place }) => place === '半山花园 6栋') ?? {}
    const xu = await gives(people.xu, { path: `packages/steward/whistle/whistle?id=${whistleId}` })
    await xu.sees('物业没有账号，收不到这声哨，把链接发给他们。')
    await xu.taps('给物业发链接')
    await xu.sees('物业打开就能办这声哨', '复制链接', '链接做好了，还没人打开')
    await xu.seesNothingOf('收不到这声哨')
    const token = 'alinktoawhistleforaunit0'
    const unit = { whistleId, token, department: 'property' }
    const { link } = await asks(people.xu, 'whistle.link', unit)
    const path = `packages/officer/link/link?q=${encodeURIComponent(link)}`

    const liu = await gives(people.liu, { path })
    await liu.sees('应急哨：污水外冒', '物业疏通两次，井内返水，疑主管堵。')
    await liu.sees(/^半山花园社区.*正式请您单位来/, /^打给/, '看地图')
    await liu.seesNothingOf('居民怎么说')
    await liu.taps('报到，我们来')
    await liu.sees('报到了', /已报到/)
    await liu.taps('记进展')
    await liu.writes('看到什么、做了什么、接下来怎么办', '抽水泵到了，在抽。')
    await liu.taps('记下')
    await liu.sees('抽水泵到了，在抽。')

    const zhang = await gives(people.zhang, { path })
    await zhang.sees('这个链接不对、已过期，或已有别人在用')
    await zhang.seesNothingOf('污水', '物业')
  })
})

describe('a department that says that it is not its matter', () => {
  it('waits for the ruling, and may change its mind', async () => {
    const listed = await asks(people.drains, 'desk.list', { role: 'officer', scope: 'open' })
    const { id } = ofKind(listed, 'whistle').find(({ next }) => next === 'join') ?? {}
    const drains = await gives(people.drains, { path: `packages/officer/whistle/whistle?id=${id}` })
    await drains.taps('不归我们管')
    await drains.taps('《民法典》第九百四十二条：物业妥善维修、养护、清洁，维护秩序')
    await drains.taps('交督办裁定')
    await drains.sees('说了不归我们管，等督办裁定', /依据：《民法典》第九百四十二条/)
    const urged = drains.page.locator('.btn.primary').filter({ visible: true })
    await expect.poll(() => urged.count()).toBe(0)
    await drains.taps('改主意，报到')
    await drains.sees('报到了')
  })
})

describe('a quick report of a worker', () => {
  it('takes three taps, photo and place included, and arrives with its number', async () => {
    const wang = await gives(people.wang)
    await wang.sees(/手头 \d+ 件/)
    const before = await wang.page.taps()
    const camera = wang.page.waitForEvent('filechooser')
    await wang.taps('随手报')
    await (await camera).setFiles(['city/maanshan/photos/trash.svg'])
    await wang.taps('垃圾脏乱')
    await wang.taps('当场办好了')
    await wang.sees('已送达：垃圾脏乱')
    expect((await wang.page.taps()) - before).toBeLessThanOrEqual(3)
    const number = await wang.readsNumber()
    const { cards } = await asks(people.xu, 'desk.list', {
      role: 'steward',
      area: '340504002007',
      scope: 'done',
    })
    expect(cards).toContainEqual(expect.objectContaining({ number, place: '第3网格' }))
  })

  it('made for a resident by phone ends with a slip for them', async () => {
    const wang = await gives(people.wang)
    await wang.taps('随手报')
    await wang.page.keyboard.press('Escape')
    await wang.taps('电话代报')
    await wang.taps('噪音扰民')
    await wang.taps('选楼栋')
    await wang.taps('11栋')
    await wang.writes('照原话写', '楼上半夜还在拖桌子。')
    await wang.writes('比如：李奶奶', '李奶奶')
    await wang.taps('报上去')
    await wang.sees('报上去了，把凭条给对方', '复制链接', '李奶奶', '半山花园 11栋')
    await wang.sees(/^2026 年 \d+ 月 \d+ 日 \d\d:\d\d 前有效$/)
    expect(await wang.readsNumber()).not.toBe('')
  })
})
