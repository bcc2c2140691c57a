import { banshan } from '../../../city/maanshan/story-community.ts'
import { people } from '../help/running-example.ts'
import type { Screen } from './screen.ts'

/** The community's board: what was solved, and what is open on the map. */
export const boardScreens: readonly Screen[] = [
  {
    name: 'board',
    path: 'packages/resident/board/board',
    by: people.chen,
    sees: ['半山花园社区', '办好的', '正在办的'],
  },
  {
    name: 'board-open',
    path: 'packages/resident/board/board',
    by: people.chen,
    sees: [/在办 \d+ 件/, '我也遇到', /^污水外冒 \d$/],
    first: (user) => user.taps('正在办的'),
  },
  {
    name: 'solved',
    path: 'packages/resident/solved/solved',
    by: 'new-here-1',
    sees: ['转给邻居', /办结/],
    async query(asks) {
      const { closed } = await asks('new-here-1', 'board.inArea', { community: banshan.community })
      return `id=${closed[0]?.id}`
    },
  },
  {
    name: 'board-homeless',
    path: 'packages/resident/board/board',
    by: 'new-here-1',
    sees: ['先选您家在哪栋楼'],
  },
]
