import { describe, expect, it } from 'vitest'
import { china } from '../../moments.ts'
import { ofKind } from '../../procedures/help/desk-cards.ts'
import { aToken } from '../../procedures/help/phone.ts'
import { useExample } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'

const { asks, gives, now, passes } = useExample()

/** Hours that matter, in turn; a day in words; by when a report of one working day is to be done, as its reporter reads it. */
const hours = [
  ['after work on a Friday', '2026-07-10 17:45', '7 月 10 日 周五', '7 月 13 日 周一'],
  ['on a Saturday', '2026-07-11 10:00', '7 月 11 日 周六', '7 月 13 日 周一'],
  ['before work on a Monday', '2026-07-13 06:13', '7 月 13 日 周一', '今天 17:30'],
  ['within 国庆', '2026-10-02 09:00', '10 月 2 日 周五', '10 月 8 日 周四'],
  [
    'in the last minute of a year',
    '2026-12-31 23:59',
    '12 月 31 日 周四',
    '2027 年 1 月 4 日 周一',
  ],
  ['on 29 February', '2028-02-29 12:00', '2 月 29 日 周二', '明天 12:00'],
  ['in a year without a notice', '2031-06-16 10:00', '6 月 16 日 周一', '明天 10:00'],
] as const

/** 陈桂芳 reports from home that a car is in the way. */
async function reports(chen: PhoneUser, words: string): Promise<void> {
  await chen.reopens('pages/home/home')
  await chen.taps('我要反映')
  await chen.taps('车辆乱停')
  await chen.writes('什么样了、什么时候开始的', words)
  await chen.taps('提交')
  await chen.sees('已经交给王社工')
}

/** 王社工 has the report of these words done, and she says that it is. */
async function isDone(words: string): Promise<void> {
  const listed = await asks(people.wang, 'desk.list', { role: 'worker', scope: 'mine' })
  const { id: reportId = '', version = 0 } =
    ofKind(listed, 'report').find(({ title }) => title === words) ?? {}
  await asks(people.wang, 'report.accept', { reportId, version, token: aToken() })
  await asks(people.wang, 'report.contact', { reportId, token: aToken(), words: '' })
  const seen = await asks(people.wang, 'report.detail', { reportId })
  const done = { reportId, version: seen.version, token: aToken(), met: [0, 1], words: '挪走了' }
  await asks(people.wang, 'report.finish', done)
  const answer = { reportId, token: aToken(), answer: 'solved', words: '' } as const
  expect((await asks(people.chen, 'report.answer', answer)).status).toBe('closed')
}

describe('a report that is to be done in a working day', () => {
  it.each(hours)('made %s, has its date, and is lived to its end', async (_, at, today, due) => {
    await passes(china(at) - now())
    const words = `${today.replaceAll(' ', '')}堵了车`
    const chen = await gives(people.chen)
    await reports(chen, words)
    await chen.sees('最晚办好', due)
    const wang = await gives(people.wang, { path: 'packages/worker/desk/desk' })
    await wang.sees(words, new RegExp(`^${today}`))
    await isDone(words)
    await chen.taps('看看进度')
    await chen.sees('已结束', '我：解决了')
  })
})
