import { describe, expect, it } from 'vitest'
import { useExample } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'

const { gives } = useExample()
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
