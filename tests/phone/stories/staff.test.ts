import { describe, expect, it } from 'vitest'
import { useExample } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'

const { asks, gives } = useExample()

async function atStaff(): Promise<PhoneUser> {
  const xu = await gives(people.xu)
  await xu.taps('人员、值班、通知')
  await xu.sees('13 人')
  return xu
}

describe('a report that lies in no community', () => {
  it('waits in the city’s pool until a supervisor of the city gives it to a community', async () => {
    const words = '高速路边倒了一车渣土'
    const report = {
      ...{ token: 'road0road0road0road0road', category: '0101', words },
      place: { point: [118.9, 31.9] as [number, number], words: '高速出口旁' },
    }
    await asks('new-here-7', 'report.submit', report)
    const city = await gives('supervisor-3405')
    await city.taps('待派')
    await city.taps('派单', words)
    await city.sees('由这个社区派人')
    await city.opens('半山花园社区')
    await city.taps('派给半山花园社区')
    await city.sees('派给半山花园社区了')
    const xu = await gives(people.xu)
    await xu.sees(words)
  })
})

describe('a steward', () => {
  it('puts a notice on the community, which residents see before they report, and lifts it', async () => {
    const words = '停水，水务在抢修'
    const xu = await atStaff()
    await xu.taps('通知')
    await xu.sees('现在没有通知')
    await xu.taps('发通知')
    await xu.writes('比如：停水，水务在抢修', words)
    await xu.picks('哪儿', { label: '整个半山花园社区' })
    await xu.picks('到哪天')
    await xu.picks('到几点', { value: '23:59' })
    await xu.taps('发出去')
    await xu.sees('挂着 1 条通知', '整个半山花园社区 · 到 今天 23:59')

    const chen = await gives(people.chen)
    await chen.taps('我要反映')
    await chen.taps('楼道灯门禁')
    await chen.sees(new RegExp(words))
    await xu.taps(`撤下：${words}`)
    await xu.sees('现在没有通知')
  })

  it('plans who is on duty, and takes it back', async () => {
    const xu = await atStaff()
    await xu.taps('值班')
    await xu.sees(/排了 \d+ 班/)
    const before = await xu.page.getByText(/排了 \d+ 班/).textContent()
    const planned = Number(before?.match(/\d+/)?.[0])
    await xu.taps('加一班')
    await xu.picks('谁值班', { label: '马俊' })
    await xu.picks('哪天')
    await xu.picks('几点开始', { value: '23:58' })
    await xu.picks('几点结束', { value: '23:59' })
    await xu.taps('排上')
    await xu.sees(`排了 ${planned + 1} 班`, /23:58 到 今天 23:59/)
    await xu.taps('去掉马俊这一班')
    await xu.sees(`排了 ${planned} 班`)
    await xu.seesNothingOf(/23:58/)
  })

  it('plans who sits at the window, the same day of four weeks at once', async () => {
    const xu = await atStaff()
    await xu.taps('窗口')
    await xu.sees('还没排窗口')
    await xu.taps('加一班')
    await xu.picks('谁坐窗口', { label: '马俊' })
    await xu.picks('哪天')
    await xu.picks('几点开始', { value: '08:30' })
    await xu.picks('几点结束', { value: '17:30' })
    await xu.taps('每周这天，连排四周')
    await xu.taps('排上')
    await xu.sees('排了 4 班', /08:30 到/)
    const { turns } = await asks(people.xu, 'staff.rota', {
      community: '340504002007',
      rota: 'window',
    })
    expect(turns.map(({ name }) => name)).toEqual(['马俊', '马俊', '马俊', '马俊'])
  })

  it('invites a worker, whose own WeChat is bound by the link, once', async () => {
    const xu = await atStaff()
    await xu.taps('邀请')
    await xu.taps('网格的替班')
    await xu.picks('管哪儿', { label: '第3网格' })
    await xu.writes('他本人的姓名', '唐小燕')
    await xu.writes('居民能打的电话', '15400009999')
    await xu.taps('做邀请')
    await xu.sees('做好了，发给他', '唐小燕 · 全科社工', '复制链接')
    const { invitations } = await asks(people.xu, 'staff.invitations', { area: '340504002007' })
    const link = invitations.find(({ name }) => name === '唐小燕')?.link ?? ''
    const token = 'join0join0join0join0join'
    expect(await asks('new-here-9', 'staff.join', { link, digits: '9999', token })).toMatchObject({
      role: 'worker',
    })
    await expect(asks('new-here-8', 'staff.join', { link, digits: '9999', token })).rejects.toThrow(
      'INVITE.BAD',
    )
  })
})
