import { describe, expect, it } from 'vitest'
import { useExample } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'
import { windowCode } from '../help/window-code.ts'

const { gives } = useExample()

/** Opens a code with WeChat's own scanner: the page gets the link as `q`. */
const scanned = (openid: string, link: string): Promise<PhoneUser> =>
  gives(openid, { path: `packages/resident/window/window?q=${encodeURIComponent(link)}` })

describe('a slip given at a window', () => {
  it('is rated in two taps by whoever scans it, and can’t be used again', async () => {
    const chen = await scanned(people.chen, windowCode(1))
    await chen.sees('1号窗口', '半山花园社区服务中心', '先选一下：办得怎么样')
    await chen.taps('非常满意')
    await chen.taps('提交')
    await chen.sees('记下了')
    expect(await chen.page.taps()).toBe(2)

    await chen.reopens()
    await chen.sees('已经评过了', '办一次事评一次。下回办完，再扫一次。')
    const zhang = await scanned(people.zhang, windowCode(1))
    await zhang.sees('已经评过了')
    await zhang.taps('回首页')
    await zhang.sees('我的网格员')
  })

  it('takes reasons and a service item, and keeps the words until they are sent', async () => {
    const liu = await scanned(people.liu, windowCode(2))
    await liu.taps('不满意')
    await liu.taps('让我多跑路')
    await liu.writes('想说的话，可不写', '少带一张复印件，又跑了一趟')
    await liu.taps('异地就医备案')
    await liu.sees(/^让我多跑路$/, /^异地就医备案$/)
    await liu.sets({ network: 'off' })
    await liu.taps('提交')
    await liu.sees('网断了，写好的都存着')
    await liu.reopens()
    await liu.sees('没网，先看不了')
    await liu.sets({ network: 'on' })
    await liu.taps('再试一次')
    expect(await liu.page.getByPlaceholder('想说的话，可不写').inputValue()).toBe(
      '少带一张复印件，又跑了一趟',
    )
    await liu.taps('提交')
    await liu.sees('记下了')
  })

  it('opens nothing when it is forged, and nothing for staff of the place', async () => {
    const forged = await scanned(people.chen, windowCode(3).replace('W01-3', 'W01-4'))
    await forged.sees('这个码不对或已经过期，请看看是不是窗口上的')
    await forged.seesNothingOf('提交')
    const wang = await scanned(people.wang, windowCode(3))
    await wang.sees('在这儿工作的人，不评这儿的服务')
  })
})

describe('the sign on the counter', () => {
  it('opens by the scanner on the home page too, and is rated once a month by each person', async () => {
    const chen = await gives(people.chen)
    await chen.taps('扫楼栋码')
    await chen.scans('半山花园社区服务中心 1号窗口 台面码')
    await chen.taps('满意')
    await chen.taps('提交')
    await chen.sees('记下了')
    const zhang = await scanned(people.zhang, windowCode(0))
    await zhang.sees('先选一下：办得怎么样')
    const again = await scanned(people.chen, windowCode(0))
    await again.sees('已经评过了')
  })
})
