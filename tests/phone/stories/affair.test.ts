import { describe, expect, it } from 'vitest'
import { useExample } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'

const { asks, gives } = useExample()

describe('somebody who wants something done', () => {
  it('finds it by what people call it, and is told all of it at once', async () => {
    const chen = await gives(people.chen)
    await chen.taps('办事')
    await chen.sees('要办什么事', '大家常办的', '家里老人走了')
    await chen.writes('写几个字：卡丢了', '卡丢了')
    await chen.opens('社保卡申领补换')
    await chen.sees('一次性告知', '身份证', '去哪儿办', /法定 30 个工作日/)
    await chen.seesNothingOf('证件电子照')
    await chen.taps('是第一次领社保卡吗？是')
    await chen.sees('证件电子照')
    await chen.taps('是第一次领社保卡吗？不是')
    await chen.sees('一次性告知')
  })

  it('sees what belongs together when something happens in a life', async () => {
    const chen = await gives(people.chen)
    await chen.taps('办事')
    await chen.taps('家里添了宝宝')
    await chen.sees('生育登记', '居民医保参保', '家庭医生签约')
    await chen.taps('收起')
    await chen.sees('大家常办的')
  })

  it('who can’t go out, has the worker come in four taps, who hears what for', async () => {
    const liu = await gives(people.liu)
    const before = await liu.page.taps()
    await liu.taps('办事')
    await liu.opens('残疾人证新办')
    await liu.sees('2 寸白底照片 3 张', /送到家/)
    await liu.taps('叫社工上门')
    await liu.taps('提交')
    await liu.sees(/已经交给/)
    expect((await liu.page.taps()) - before).toBe(4)
    const { cards } = await asks(people.liu, 'report.mine', { over: false })
    expect(cards[0]?.title).toContain('残疾人证新办')
  })

  it('who does not know what it is called, has the worker call', async () => {
    const chen = await gives(people.chen)
    await chen.taps('办事')
    await chen.writes('写几个字：卡丢了', '孙子落户口的事')
    await chen.taps('叫社工打给我')
    await chen.sees('说两句', '政策咨询')
  })
})
