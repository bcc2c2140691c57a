import { describe, expect, it } from 'vitest'
import { ofKind } from '../../procedures/help/desk-cards.ts'
import { useExample } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'

const { asks, gives, passes } = useExample()

const minute = 60 * 1000

const barOf = ({ page }: PhoneUser) => page.locator('.bar').filter({ visible: true })

describe('the bar of a worker’s desk', () => {
  it('covers nothing that can be tapped once the desk is at its end', async () => {
    const wang = await gives(people.wang)
    await wang.sees('我的工作')
    const last = wang.page.getByRole('button', { name: '我的工作' }).filter({ visible: true })
    // What is listed later makes the page longer.
    const bottom = async () => {
      await wang.page.evaluate('wx.pageScrollTo({ scrollTop: 100000, duration: 0 })')
      const box = await last.boundingBox()
      return (box?.y ?? 0) + (box?.height ?? 0)
    }
    const bar = await barOf(wang).boundingBox()
    expect(bar?.y).toBeGreaterThan(0)
    await expect.poll(bottom).toBeLessThanOrEqual(bar?.y ?? 0)
  })

  it('says how many messages were not read, and leads to them', async () => {
    const { unread } = await asks(people.wang, 'message.unread', {})
    expect(unread).toBeGreaterThan(0)
    const wang = await gives(people.wang)
    await wang.taps(`消息，${unread} 条没看`)
    await wang.sees('消息')
    await wang.goesBack()
    const { unread: left } = await asks(people.wang, 'message.unread', {})
    await wang.page
      .getByLabel(left > 0 ? `消息，${left} 条没看` : '消息', { exact: true })
      .waitFor()
  })
})

describe('a worker’s own leave', () => {
  it('stands on their page, and is taken back there', async () => {
    const wang = await gives(people.wang)
    await wang.taps('请假')
    await wang.sees('哪几天不在', /^手头 \d+ 件.*交给/)
    await wang.seesNothingOf('已经请的')
    await wang.picks('从哪天')
    await wang.picks('到哪天')
    await wang.taps('请假')
    await wang.sees('已经请的', '交给网格上替班的人')
    await passes(minute)
    await wang.goesBack()
    await wang.sees(/^您在请假，到/)

    await wang.taps('请假')
    await wang.taps('不请了')
    await wang.tapsOnTop('不请了')
    await wang.sees('取消了。一天之内取消的，没人动过的都回到您手上')
    await wang.seesNothingOf('已经请的')
    await wang.goesBack()
    await wang.sees('健身广场漫步机踏板断了')
    // An instance may remember them as away for a minute more.
    await passes(minute)
    await wang.reopens('packages/worker/desk/desk')
    await wang.sees('健身广场漫步机踏板断了')
    await wang.seesNothingOf(/^您在请假/)
  })
})

describe('a report that neighbours have met, too', () => {
  it('says to its worker how many they are', async () => {
    const listed = await asks(people.wang, 'desk.list', { role: 'worker', scope: 'mine' })
    const { id: reportId = '' } =
      ofKind(listed, 'report').find(({ title }) => title.startsWith('健身广场')) ?? {}
    for (const neighbour of ['new-here-1', 'new-here-2']) {
      await asks(neighbour, 'follow.report', { reportId })
    }
    const path = `packages/worker/handle/handle?id=${reportId}`
    const wang = await gives(people.wang, { path })
    await wang.sees('还有 2 位邻居也遇到，办到哪步他们也会知道')
  })
})
