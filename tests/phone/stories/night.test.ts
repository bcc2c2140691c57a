import { describe, it } from 'vitest'
import { banshan } from '../../../city/maanshan/story-community.ts'
import { china } from '../../moments.ts'
import { useExample } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'

const { asks, gives, now, passes } = useExample()

const day = 24 * 60 * 60 * 1000

/** Lets time pass until 22:00 of a day on which another than 王社工 is on duty. Out: who that is. */
async function comesNight(): Promise<string> {
  const { turns } = await asks(people.xu, 'staff.rota', {
    community: banshan.community,
    rota: 'duty',
  })
  for (let at = china('2026-07-07 22:00'); at < now() + 7 * day; at += day) {
    const turn = turns.find(({ from, until }) => from <= at && at < until)
    if (!turn || turn.name.startsWith('王')) continue
    await passes(at - now())
    return turn.name
  }
  throw new Error('nobody else is on duty within a week')
}

describe('a gas leak at ten in the evening', () => {
  it('shows the numbers to call first, goes to the worker on duty, and may be followed by WeChat messages', async () => {
    const onDuty = await comesNight()
    const zhang = await gives(people.zhang)
    await zhang.taps('我要反映')
    await zhang.writes('找一找：路灯', '燃气')
    await zhang.taps('燃气泄漏')
    await zhang.sees('有危险，先打电话', '火警 119', '急救 120')
    await zhang.writes('什么样了、什么时候开始的', '楼道里一股煤气味')
    await zhang.sees(new RegExp(`下班时间，由值班的${onDuty.slice(0, 1)}社工办`))
    const agreed = zhang.page.waitForRequest((request) =>
      Boolean(request.postData()?.includes('message.agree')),
    )
    await zhang.taps('提交')
    await zhang.sees(`已经交给${onDuty.slice(0, 1)}社工`, /下班时间，由值班的/)
    const number = await zhang.readsNumber()
    await zhang.taps('看看进度')
    await agreed

    const wang = await gives(people.wang)
    await wang.sees(/手头 \d+ 件/)
    await wang.seesNothingOf(number, '楼道里一股煤气味')
  })
})
