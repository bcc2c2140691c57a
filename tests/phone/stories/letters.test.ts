import { describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { useExample } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'

const { asks, gives, passes } = useExample()
const field = '什么样了、什么时候开始的'

describe('words that fill their room', () => {
  it('end with a whole letter, and arrive', async () => {
    const words = `${'灯'.repeat(499)}😡`
    const chen = await gives(people.chen)
    await chen.taps('我要反映')
    await chen.taps('垃圾脏乱')
    await chen.writes(field, `${words}😡还有`)
    await chen.sees('500 / 500')
    expect(await chen.page.getByPlaceholder(field).inputValue()).toBe(words)
    await chen.taps('提交')
    await chen.sees('已经交给王社工')
  })

  it('go no further when more is typed', async () => {
    const words = '门'.repeat(500)
    const chen = await gives(people.chen)
    await chen.taps('我要反映')
    await chen.writes(field, words)
    await chen.writes(field, `${words}外`)
    await chen.sees('500 / 500')
    await expect.poll(() => chen.page.getByPlaceholder(field).inputValue()).toBe(words)
  })
})

describe('a long list', () => {
  it('says how many it really shows', async () => {
    for (let at = 0; at < 52; at += 1) {
      // Nobody reports more often a day.
      if (at % 20 === 19) await passes(DAY)
      await asks('a-busy-one', 'report.submit', {
        token: `manyofonesownreports${String(at).padStart(4, '0')}`,
        category: '0101',
        place: { building: '340504002007B012' },
        words: `第 ${at + 1} 件`,
      })
    }
    const busy = await gives('a-busy-one', { path: 'packages/resident/reports/reports' })
    await busy.sees('只列了最近 50 件')
  })
})
