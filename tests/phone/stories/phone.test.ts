import { describe, expect, it } from 'vitest'
import { useExample } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'

const { asks, gives } = useExample()

describe('a home', () => {
  it('is picked from the list, and the worker of its grid is shown from then on', async () => {
    const newcomer = await gives('new-here-1')
    await newcomer.sees('您家在哪栋楼', '没有在办的事')
    await newcomer.taps('选一下')
    await newcomer.writes('找小区，比如“半山”', '半山')
    await newcomer.sees('半山花园社区')
    await newcomer.taps('9栋')
    await newcomer.sees('我的网格员', '王社工', '第3网格 · 9栋')
    await newcomer.reopens()
    await newcomer.sees('王社工')
  })

  it('is found by the code at its door', async () => {
    const newcomer = await gives('new-here-2')
    await newcomer.taps('选一下')
    await newcomer.taps('扫楼门口的码')
    await newcomer.scans('半山花园 20栋')
    await newcomer.sees('我的网格员', '· 20栋')
  })
})

describe('a report that is not whole', () => {
  it('says what is missing, and leads there', async () => {
    const chen = await gives(people.chen)
    await chen.taps('长辈版：字大，按钮大')
    await chen.taps('我要反映')
    await chen.sees('半山花园 12栋')
    await chen.page.evaluate('wx.pageScrollTo({ scrollTop: 2000, duration: 0 })')
    await chen.taps('还差：什么事；再拍、说或写一样')
    await expect
      .poll(() =>
        chen.page
          .getByText('什么事', { exact: true })
          .last()
          .boundingBox()
          .then((box) => (box?.y ?? -1) > 0),
      )
      .toBe(true)
    await chen.taps('垃圾脏乱')
    await chen.sees('还差：拍、说或写，有一样就行')
    const voice = await chen.page.getByText('说一段，最长 60 秒').boundingBox()
    const place = await chen.page.getByText('在哪儿').boundingBox()
    expect(voice?.y ?? 0).toBeLessThan(place?.y ?? 0)
  })
})

describe('without network', () => {
  it('keeps a report through a reload, and sends it by itself when the network is back', async () => {
    const words = '路上全是碎玻璃'
    const chen = await gives(people.chen)
    await chen.taps('我要反映')
    await chen.sees('半山花园 12栋')
    await chen.taps('垃圾脏乱')
    await chen.photographs('trash')
    await chen.sets({ network: 'off' })
    await chen.writes('什么样了、什么时候开始的', words)
    await chen.goesBack()
    await chen.sees(words, '草稿，没写完', '没网了。写好的都存着，有网自己发。')
    await chen.taps('接着写')
    await chen.taps('提交')
    await chen.sees(words, '等网络，有了自动送 · 1 张照片都在手机里')
    await chen.reopens()
    await chen.sees(words, '等网络，有了自动送 · 1 张照片都在手机里')
    await chen.sets({ network: 'on' })
    await chen.sees('已送达：垃圾脏乱')
    const number = await chen.readsNumber()
    const { cards } = await asks(people.chen, 'report.mine', { over: false })
    expect(cards.filter(({ title }) => title === words)).toHaveLength(1)
    await chen.opens('已送达：垃圾脏乱')
    await chen.sees(number, words, '王社工')
  })
})

describe('长辈版', () => {
  it('is kept from one visit to the next, and left again', async () => {
    const chen = await gives(people.chen)
    await chen.taps('长辈版：字大，按钮大')
    await chen.sees('换回标准版')
    await chen.reopens()
    await chen.sees('换回标准版')
    await chen.taps('我要反映')
    await chen.sees('在哪儿')
    await chen.goesBack()
    await chen.taps('换回标准版')
    await chen.reopens()
    await chen.sees('长辈版：字大，按钮大')
  })
})
