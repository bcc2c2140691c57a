import { people } from '../help/running-example.ts'
import type { Screen } from './screen.ts'

/** The form of a report, as its reporter goes along. */
export const formScreens: readonly Screen[] = [
  {
    name: 'form',
    path: 'packages/resident/report/report',
    by: people.chen,
    sees: ['半山花园 12栋', '健身器材', '还差'],
  },
  {
    name: 'form-filled',
    path: 'packages/resident/report/report',
    by: people.chen,
    sees: ['提交', '交给 王社工'],
    async first(user) {
      await user.taps('健身器材')
      await user.photographs('fitness-before', 'fitness-near')
      await user.writes('什么样了、什么时候开始的', '单杠松了，手一拉就转，孩子天天来玩。')
    },
  },
  {
    name: 'form-hint',
    path: 'packages/resident/report/report',
    by: 'new-here-1',
    sees: ['说的是哪一类？', '房屋漏水'],
    first: (user) => user.writes('什么样了、什么时候开始的', '家里漏水，楼上滴下来的'),
  },
  {
    name: 'form-exactly',
    path: 'packages/resident/report/report',
    by: people.chen,
    sees: ['3单元', '几楼', '坏了多少'],
    async first(user) {
      await user.picks('几单元', { label: '3单元' })
      await user.taps('楼道灯门禁')
      await user.taps('灯不亮')
    },
  },
  {
    name: 'form-nearby',
    path: 'packages/resident/report/report',
    by: people.chen,
    sees: ['附近好像有人说过'],
    first: (user) => user.taps('污水外冒'),
  },
  {
    name: 'form-danger',
    path: 'packages/resident/report/report',
    by: people.chen,
    sees: ['有危险，先打电话'],
    async first(user) {
      await user.taps('更多')
      await user.taps('燃气泄漏')
      await user.page.getByText('收起').waitFor({ state: 'hidden' })
    },
  },
  {
    name: 'form-kinds',
    path: 'packages/resident/report/report',
    by: people.chen,
    sees: ['收起', '水管爆了'],
    first: (user) => user.taps('更多'),
  },
]
