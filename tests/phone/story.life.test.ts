import { describe, expect, it } from 'vitest'
import { people, useExample } from './example-app.ts'
import type { Hand } from './hand.ts'

const { gives } = useExample()

/** 陈桂芳 says that something is broken at 健身广场. Out: the report's number. */
async function report(resident: Hand, words: string): Promise<string> {
  await resident.taps('我要反映')
  await resident.taps('健身器材')
  await resident.photographs('拍照或选图', 'fitness-before')
  await resident.writes('什么样了、什么时候开始的', words)
  await resident.taps('提交')
  await resident.sees('最晚办好')
  return resident.number()
}

/** 王社工 carries a report from the desk to its end. */
async function handle(worker: Hand, words: string) {
  await worker.taps(words)
  await worker.taps('受理')
  await worker.taps('记下「已联系」')
  await worker.taps('记下')
  for (const condition of ['坏的换好，或先拆走不伤人', '试过，站上去不晃'])
    await worker.taps(condition)
  await worker.photographs('拍照或选图', 'fitness-after')
  await worker.taps('办结')
  await worker.sees('办结了，等反映人回答')
}

describe('one report, from the resident to the worker and back', () => {
  it('is handled, solved in part, rated, and goes on with what is left', async () => {
    const chen = await gives(people.chen)
    const number = await report(chen, '漫步机踏板断了，小孩还爬上去玩。')
    await chen.sees('已经交给王社工', '办好了，是指', '试过，站上去不晃')
    const wang = await gives(people.wang)
    await handle(wang, '漫步机踏板断了，小孩还爬上去玩')
    expect(number).toMatch(/^\d{4}-/)
  })
})
