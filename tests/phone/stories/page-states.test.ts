import { describe, it } from 'vitest'
import type { PhonePage } from '../help/browser.ts'
import { useExample } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'

const { gives } = useExample()

const calls = '**/wx/callFunction'

/** Lets every call of one procedure wait, or answers it in the cloud's place. */
const meddle = (page: PhonePage, procedure: string, reply: object | Promise<void>) =>
  page.route(calls, async (route) => {
    if (route.request().postDataJSON().data?.procedure !== procedure) return route.fallback()
    if (!(reply instanceof Promise)) return route.fulfill({ json: { result: reply } })
    await reply
    return route.fallback()
  })

describe('a page whose content', () => {
  it('is still loading shows a skeleton, and takes a report meanwhile', async () => {
    const chen = await gives(people.chen, { path: 'pages/me/me' })
    await chen.sees('半山花园 12栋')
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await meddle(chen.page, 'report.mine', held)
    await chen.taps('首页')
    await chen.sees('正在取…', '王社工')
    await chen.taps('我要反映')
    await chen.sees('健身器材')
    release()
    await chen.goesBack()
    await chen.sees('健身广场漫步机踏板断了')
    await chen.seesNothingOf('正在取…')
  })

  it('could not be loaded says so, with a request number, and loads at the next try', async () => {
    const chen = await gives(people.chen, { path: 'pages/me/me' })
    const error = { code: 'CALL.SURPRISE', message: '没办成', requestId: 'b2c5-77' }
    await meddle(chen.page, 'report.mine', { ok: false, error })
    await chen.taps('我的诉求')
    await chen.sees('没取到，不是您的问题', '找人看时，报这个号 b2c5-77')
    await chen.page.unroute(calls)
    await chen.taps('再试一次')
    await chen.sees('健身广场漫步机踏板断了')
  })

  it('can’t be named leads back to the desk: its address lost what it is about', async () => {
    const xu = await gives(people.xu)
    await xu.sees(/先办这 \d+ 件/)
    for (const page of ['report/report', 'figures/figures', 'staff/staff', 'rota/rota']) {
      await xu.reopens(`packages/steward/${page}`)
      await xu.sees('打不开', '这个地址不完整，可能是转发时丢了一段。')
      await xu.seesNothingOf('有一项填得不对')
    }
    await xu.taps('回工作台')
    await xu.sees(/先办这 \d+ 件/)
    const chen = await gives(people.chen, { path: 'packages/resident/detail/detail' })
    await chen.sees('打不开')
    await chen.taps('回首页')
    await chen.sees('我要反映')
  })

  it("can't be loaded without network says so, and loads when the network is back", async () => {
    const wang = await gives(people.wang, { network: 'off', path: 'packages/worker/desk/desk' })
    await wang.sees('没网，先看不了', '没网了。写好的都存着，有网自己发。')
    await wang.sets({ network: 'on' })
    await wang.taps('再试一次')
    await wang.sees(/手头 \d+ 件/, '受理')
    await wang.seesNothingOf('没网')
  })
})

/** What each list of a steward says while nothing is in it. */
const nothingOf = {
  待派: '都有人接了',
  等批: '没有等您批的',
  到时: '没有今天到时的',
  在办: '没有在办的',
  复核: '没有要去看的',
  办结的: '没有等回答的',
}

describe('a list with nothing in it', () => {
  it('tells a new resident what will be there', async () => {
    const newcomer = await gives('new-here-1')
    await newcomer.sees('您家在哪栋楼', '没有在办的事')
    await newcomer.taps('全部')
    await newcomer.sees('没有在办的诉求')
    await newcomer.taps('已结')
    await newcomer.sees('还没有办完的')
    await newcomer.taps('我也遇到')
    await newcomer.sees('还没跟过别人的事')
  })

  it('tells a worker and a steward so', async () => {
    const zhu = await gives(people.zhu)
    await zhu.sees('手头没有事', '新派来的会出现在这儿')
    const elsewhere = await gives('steward-340504002009')
    await elsewhere.sees('没有要先办的', /^等您批的、没人接的/)
    for (const [tab, none] of Object.entries(nothingOf)) {
      await elsewhere.taps(tab)
      await elsewhere.sees(none)
    }
  })
})
