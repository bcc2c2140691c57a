import { beforeAll, describe, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { useExample } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'

const { asks, gives, passes } = useExample()

/** The numbers of the reports of somebody who has more than a page of them, the oldest first. */
const numbers: string[] = []

beforeAll(async () => {
  for (let at = 0; at < 52; at += 1) {
    // Nobody reports more often a day.
    if (at % 20 === 19) await passes(DAY)
    const { number } = await asks('a-busy-one', 'report.submit', {
      token: `manyofonesownreports${String(at).padStart(4, '0')}`,
      category: '0101',
      place: { building: '340504002007B012' },
      words: `第 ${at + 1} 件`,
    })
    numbers.push(number)
  }
})

describe('a list that is longer than a page', () => {
  it('of one’s own reports goes on at its end', async () => {
    const busy = await gives('a-busy-one', { path: 'packages/resident/reports/reports' })
    await busy.sees('第 52 件', '再看一些')
    await busy.seesNothingOf('第 1 件')
    await busy.page.getByText('第 3 件', { exact: true }).scrollIntoViewIfNeeded()
    await busy.sees('第 1 件')
    await busy.seesNothingOf('再看一些')
  })

  it('of one’s own reports is looked through by number, by words and by place, whatever tab is open', async () => {
    const busy = await gives('a-busy-one', { path: 'packages/resident/reports/reports' })
    await busy.taps('已结')
    await busy.sees('还没有办完的')
    const field = '编号、楼栋、写过的话'
    await busy.writes(field, numbers[0] ?? '')
    await busy.taps('找')
    await busy.sees('找到 1 件', '第 1 件')
    await busy.taps('不找了')
    await busy.sees('还没有办完的')
    await busy.writes(field, '第 17 件')
    await busy.taps('找')
    await busy.sees('找到 1 件', '第 17 件')
  })

  it('of a worker’s desk goes on by a tap, and says how many there are once all are shown', async () => {
    const wang = await gives(people.wang)
    await wang.sees(/手头 50 多 件/)
    await wang.taps('再看一些')
    await wang.sees(/手头 5\d 件/, '第 52 件')
    await wang.seesNothingOf('再看一些')
  })
})

describe('what is looked for on a desk', () => {
  const field = '找一找：编号、楼栋、什么事'

  it('is found by the number that a resident reads out, and the list is there again', async () => {
    const [number = ''] = numbers.slice(-1)
    const wang = await gives(people.wang)
    await wang.writes(field, number.slice(5).toLowerCase())
    await wang.taps('找')
    await wang.sees('找到 1 件', '第 52 件')
    await wang.seesNothingOf('第 51 件')
    await wang.taps('不找了')
    await wang.sees(/手头 50 多 件/)
  })

  it('is found by who leads the community, among all of its lists', async () => {
    const xu = await gives(people.xu)
    await xu.writes(field, numbers.at(-1) ?? '')
    await xu.taps('找')
    await xu.sees('找到 1 件', '第 52 件')
    await xu.taps('办结的')
    await xu.seesNothingOf('不找了')
  })

  it('is said not to be there, and what can be looked for', async () => {
    const wang = await gives(people.wang)
    await wang.writes(field, '月球')
    await wang.taps('找')
    await wang.sees('没有找到“月球”', '换个说法再找找', /编号、小区楼栋/)
  })
})
