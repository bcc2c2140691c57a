import { ofKind } from '../../procedures/help/desk-cards.ts'
import type { Example } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'
import type { Screen } from './screen.ts'

/** The whistle that the story blew for the drains. */
async function whistleOfDrains(asks: Example['asks']): Promise<string> {
  const listed = await asks(people.drains, 'desk.list', { role: 'officer', scope: 'open' })
  return `id=${ofKind(listed, 'whistle').find(({ place }) => place === '半山花园 6栋')?.id}`
}

/** A report that was made by phone, whose slip nobody has used yet. */
async function reportByPhone(asks: Example['asks']): Promise<string> {
  const { id } = await asks(people.wang, 'report.submit', {
    token: 'aslipthatnobodyhasusedyet',
    category: '0702',
    place: { building: '340504002007B011' },
    words: '电话里说，四楼楼道灯坏了。',
    source: 'phone',
    onBehalf: { name: '李奶奶' },
  })
  return `id=${id}`
}

/** The pages of workers and officers. */
export const workingScreens: readonly Screen[] = [
  {
    name: 'desk-found',
    path: 'packages/worker/desk/desk',
    by: people.wang,
    sees: ['找到', '不找了'],
    async first(user) {
      await user.writes('找一找：编号、楼栋、什么事', '健身器材')
      await user.taps('找')
    },
  },
  {
    name: 'desk-nothing-found',
    path: 'packages/worker/desk/desk',
    by: people.wang,
    sees: ['没有找到“月球”', '换个说法再找找'],
    async first(user) {
      await user.writes('找一找：编号、楼栋、什么事', '月球')
      await user.taps('找')
    },
  },
  {
    name: 'handle-ask',
    path: 'packages/worker/handle/handle',
    by: people.wang,
    of: '健身广场',
    sees: ['最多等几天', '哪天方便上门？'],
    first: (user) => user.taps('问居民'),
  },
  {
    name: 'handle-suspend',
    path: 'packages/worker/handle/handle',
    by: people.wang,
    of: '健身广场',
    sees: ['挂到哪天', '等天晴再施工'],
    async first(user) {
      await user.taps('更多')
      await user.page.getByText('申请挂账').tap()
    },
  },
  {
    name: 'correct',
    path: 'packages/worker/correct/correct',
    by: people.wang,
    of: '健身广场',
    sees: ['现在的', '还差：改成什么、为什么', '接下来'],
  },
  {
    name: 'whistle-ask',
    path: 'packages/worker/whistle/whistle',
    by: people.wang,
    of: '健身广场',
    sees: ['哪一种', '请谁来', '还差'],
    first: (user) => user.opens('难题'),
  },
  {
    name: 'new-report',
    path: 'packages/worker/new-report/new-report',
    by: people.wang,
    sees: ['半山花园社区第3网格', '当场办好了，是指'],
    first: (user) => user.taps('车辆乱停'),
  },
  {
    name: 'new-report-for-somebody',
    path: 'packages/worker/new-report/new-report',
    by: people.wang,
    sees: ['替谁报的', '还差'],
    first: (user) => user.taps('电话代报'),
  },
  {
    name: 'slip-to-give',
    path: 'packages/worker/slip/slip',
    by: people.wang,
    query: reportByPhone,
    sees: ['报上去了，把凭条给对方', '复制链接'],
  },
  {
    name: 'leave',
    path: 'packages/resident/leave/leave',
    by: people.wang,
    sees: ['哪几天不在', /^手头 \d+ 件/, '还差：从哪天、到哪天'],
  },
  {
    name: 'leave-leading',
    path: 'packages/resident/leave/leave',
    by: people.xu,
    sees: ['哪几天不在', '手头没有事要交'],
  },
  {
    name: 'officer-desk',
    path: 'packages/officer/desk/desk',
    by: people.drains,
    sees: ['声哨等您报到', '报到，我们来'],
  },
  {
    name: 'officer-whistle',
    path: 'packages/officer/whistle/whistle',
    by: people.drains,
    query: whistleOfDrains,
    sees: ['请了谁', '报到，我们来'],
  },
  {
    name: 'officer-refuse',
    path: 'packages/officer/whistle/whistle',
    by: people.drains,
    query: whistleOfDrains,
    sees: ['交督办裁定', '依据'],
    first: (user) => user.taps('不归我们管'),
  },
  {
    name: 'officer-link-bad',
    path: 'packages/officer/link/link',
    by: people.liu,
    sees: ['这个链接不对、已过期，或已有别人在用'],
  },
]
