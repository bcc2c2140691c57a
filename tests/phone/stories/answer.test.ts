import { describe, expect, it } from 'vitest'
import { useExample } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'
import { hears, records } from '../help/voice.ts'

const { asks, gives, passes } = useExample()

/** Opens 说说结果 of a report that was finished. */
async function opensAnswer(by: string): Promise<{ hand: PhoneUser; id: string }> {
  const { cards } = await asks(by, 'report.mine', { over: false })
  const id = cards.find(({ status }) => status === 'done')?.id ?? ''
  return { id, hand: await gives(by, { path: `packages/resident/answer/answer?id=${id}` }) }
}

describe('somebody who can’t write', () => {
  it('says that it is not solved by voice and with a photo, and its worker hears and sees it', async () => {
    const { hand: chen, id } = await opensAnswer(people.chen)
    await chen.taps('否')
    await chen.sees('会交回去重办，重新计时。', '说一段、拍一张、写一句都行，不说也能交')
    await records(chen, passes, '允许')
    await chen.photographs('stair-lamp')
    await chen.taps('提交')
    await chen.sees('已经交回去重办，重新计时。')
    const wang = await gives(people.wang, { path: `packages/worker/handle/handle?id=${id}` })
    await wang.sees('没解决，请再办')
    await hears(wang)
  })
})

describe('somebody who says no', () => {
  it('needs no word, and has what is said often one tap away', async () => {
    const id = await finishedOnceMore()
    const chen = await gives(people.chen, { path: `packages/resident/answer/answer?id=${id}` })
    await chen.taps('部分')
    await chen.taps('只修了一层')
    expect(await chen.page.getByPlaceholder('还差什么').inputValue()).toBe('只修了一层')
    await chen.taps('提交')
    await chen.sees('没解决的部分另开了一件，重新计时。')
  })
})

/** Has the report that was given back finished again, on the worker's phone. Out: its id. */
async function finishedOnceMore(): Promise<string> {
  const { cards } = await asks(people.chen, 'report.mine', { over: false })
  const reportId = cards.find(({ statusText }) => statusText === '待受理')?.id ?? ''
  const { doneWhen } = await asks(people.wang, 'report.detail', { reportId })
  const wang = await gives(people.wang, { path: `packages/worker/handle/handle?id=${reportId}` })
  await wang.taps('受理')
  await wang.taps('记下「已联系」')
  await wang.taps('记下')
  for (const condition of doneWhen) await wang.taps(condition)
  await wang.photographs('stair-lit')
  await wang.writes('怎么办好的，反映人看得到', '又修了一遍')
  await wang.taps('办结')
  await wang.sees('已办结，等反映人回答')
  return reportId
}
