import { describe, it } from 'vitest'
import { banshan } from '../../../city/maanshan/story-community.ts'
import { aToken } from '../../procedures/help/phone.ts'
import { useExample } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'

const { asks, gives, now } = useExample()

const hour = 60 * 60 * 1000

/** Opens one of the own reports that are over. */
async function opensOver(user: PhoneUser, words: string) {
  await user.taps('全部')
  await user.taps('已结')
  await user.opens(words)
}

describe('a question to the reporter', () => {
  it('stops the clock until the reply, and the handler gets a message', async () => {
    const zhang = await gives(people.zhang)
    await zhang.sees('王社工问：一楼那家说不是他家的。您看见是几楼搬下来的吗？', '去回复')
    await zhang.opens('旧柜子')
    await zhang.sees('王社工有一句要问您', '您看见是几楼搬下来的吗？', /^暂停到 /)
    await zhang.taps('回复')
    await zhang.sees('回复了，时钟接着走。', '您看见是几楼搬下来的吗？')
    await zhang.writes('您的回答', '四楼东边那家，昨天还在往下搬。')
    await zhang.photographs('trash')
    await zhang.taps('回复')
    await zhang.sees('我回复了', '四楼东边那家，昨天还在往下搬。', /^暂停过 .*：等居民回复/)
    await zhang.seesNothingOf('王社工有一句要问您', /^暂停到 /)

    const wang = await gives(people.wang, { path: 'pages/me/me' })
    await wang.opens('消息')
    await wang.opens('居民回复了，时钟接着走')
    await wang.sees('四楼东边那家，昨天还在往下搬。', '张建国')
    await wang.goesBack()
    await wang.page.getByText('没看过').first().waitFor({ state: 'hidden' })
  })
})

describe('a report that was declined', () => {
  it('has a reason and where to turn, and is worked on when the supervisor grants the objection', async () => {
    const liu = await gives(people.liu)
    await opensOver(liu, '路边车位收费太贵')
    await liu.sees('社区没有受理', /由市里定/, /不在社区的职权里/, /12345/)
    await liu.taps('提异议')
    await liu.sees('由上级来看，不是原来决定的人。只能提一次。', /12345/)
    await liu.writes('哪里不对，为什么该办', '收费牌是物业自己立的，不是市里的。')
    await liu.taps('提异议')
    await liu.sees('我提了异议，等督办看', '我想异议，等督办定')
    await liu.seesNothingOf('提异议')

    const { cards } = await asks(people.liu, 'report.mine', { over: true })
    const { id: reportId, version } = cards.find(({ title }) => title.includes('路边车位')) ?? {}
    if (!reportId || !version) throw new Error('the report is gone')
    const token = aToken()
    await asks(people.shen, 'report.decide', { reportId, version, token, grant: true })
    await liu.reopens()
    await liu.sees('沈督办同意异议', '这件事由我负责')
    await liu.seesNothingOf('社区没有受理')

    await liu.reopens('pages/home/home')
    await liu.opens('条新消息')
    await liu.opens('异议成立，接着办')
    await liu.sees('沈督办同意异议')
  })
})

describe('a report that is still open', () => {
  it('can be added to in words and photos, and its handler hears of it', async () => {
    const zhang = await gives(people.zhang)
    await zhang.opens('门口窨井往外冒污水')
    await zhang.taps('更多')
    await zhang.page.getByText('补一句、补照片', { exact: true }).last().tap()
    await zhang.sees('办好之前都能补，经办人看得到；不会公示。')
    await zhang.writes('比如：是三单元，门口左手边', '已经流到路上了。')
    await zhang.photographs('trash')
    await zhang.taps('补上')
    await zhang.sees('我补了情况', '已经流到路上了。')

    const wang = await gives(people.wang, { path: 'pages/me/me' })
    await wang.opens('消息')
    await wang.opens('居民补了情况，点开看看')
    await wang.sees('已经流到路上了。')
  })

  it('can be urged once a day, and withdrawn, and rated after that', async () => {
    const zhang = await gives(people.zhang)
    await zhang.opens('门口窨井往外冒污水')
    await zhang.taps('催一催')
    await zhang.sees('催过了，会提醒办事的人。明天还能再催。')
    await zhang.reopens()
    await zhang.taps('催一催')
    await zhang.sees('今天已经催过了，明天还能再催')
    await zhang.taps('更多')
    await zhang.page.getByText('撤回', { exact: true }).last().tap()
    await zhang.sees('撤回这件事？')
    await zhang.page.getByText('先不').tap()
    await zhang.taps('更多')
    await zhang.page.getByText('撤回', { exact: true }).last().tap()
    await zhang.page
      .getByRole('dialog', { name: '撤回这件事？' })
      .getByText('撤回', { exact: true })
      .tap()
    await zhang.sees('您撤回了，不再办', '我撤回了')
    await zhang.taps('评一评服务')
    await zhang.sees('服务怎么样？')
  })
})

describe('a report that is over', () => {
  it('is reopened by one request within seven days', async () => {
    const zhang = await gives(people.zhang)
    await opensOver(zhang, '门禁按了没反应')
    await zhang.taps('再办一次')
    await zhang.sees('会交回去重办，重新计时。', '写一句：哪儿又不行了')
    await zhang.writes('哪儿又不行了', '今早又没反应了。')
    await zhang.taps('请再办一次')
    await zhang.sees('我请再办一次', '今早又没反应了。', '这件事由我负责', '待受理')
  })
})

describe('a place with a notice', () => {
  it('shows the notice before anything is submitted', async () => {
    await asks(people.xu, 'bulletin.put', {
      place: banshan.community,
      words: '主管抢修，停水至今晚',
      until: now() + 5 * hour,
      token: aToken(),
    })
    const zhang = await gives(people.zhang)
    await zhang.taps('我要反映')
    await zhang.taps('健身器材')
    await zhang.sees('主管抢修，停水至今晚', /^社区通知，/)
  })
})

describe('a slip', () => {
  it('gives a report to the first resident who opens it, and to no staff', async () => {
    const { slip } = await asks(people.wang, 'report.submit', {
      token: aToken(),
      category: '0702',
      place: { grid: '340504002007003' },
      words: '上门时李奶奶说，楼道灯又不亮了',
      source: 'door',
      onBehalf: { name: '李奶奶' },
    })
    const path = `packages/resident/link/link?q=${encodeURIComponent(slip)}`
    const wang = await gives(people.wang, { path })
    await wang.taps('是我的事，打开')
    await wang.sees('工作人员不能替居民用凭条')

    const li = await gives('new-here-1', { path })
    await li.taps('是我的事，打开')
    await li.sees('上门时李奶奶说，楼道灯又不亮了', '这件事由我负责', '催一催')

    const other = await gives('new-here-2', { path })
    await other.taps('是我的事，打开')
    await other.sees('这个凭条已经有人用过了')
  })

  it('asks for the last digits of the number that was left, and may be mistyped', async () => {
    const { slip } = await asks(people.wang, 'report.submit', {
      ...{ token: aToken(), category: '0702', place: { grid: '340504002007003' } },
      ...{ words: '电话里说门禁坏了', source: 'phone' },
      onBehalf: { name: '李奶奶', phone: '15431234567' },
    })
    const path = `packages/resident/link/link?q=${encodeURIComponent(slip)}`
    const li = await gives('new-here-3', { path })
    await li.taps('是我的事，打开')
    await li.sees('这件事登记过电话，请输后四位', '报事时登记的电话，后四位')
    await li.seesNothingOf('再试一次')
    await li.writes('四个数字', '1111')
    await li.taps('是我的事，打开')
    await li.sees('后四位对不上，请看清登记的是哪个号码')
    await li.writes('四个数字', '4567')
    await li.taps('再试一次')
    await li.sees('电话里说门禁坏了', '这件事由我负责')
  })
})

describe('an invitation', () => {
  it('takes the invited person to their desk', async () => {
    const { link } = await asks(people.xu, 'staff.invite', {
      role: 'worker',
      area: '340504002007003',
      post: 'backup',
      name: '高敏',
      phone: '15430009999',
      token: aToken(),
    })
    const path = `packages/resident/link/link?q=${encodeURIComponent(link)}`
    const gao = await gives('new-here-3', { path })
    await gao.writes('四个数字', '9999')
    await gao.taps('加入')
    await gao.sees('手头没有事')
    await gao.reopens('pages/me/me')
    await gao.sees('工作台', '高敏')
  })
})
