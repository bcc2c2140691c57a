import { banshan } from '../../../city/maanshan/story-community.ts'
import { people } from '../help/running-example.ts'
import type { Screen } from './screen.ts'

/** A month that is over. */
const pastMonth = '2026-05'

const area = async () => `area=${banshan.community}`

/** The pages of figures. */
export const figureScreens: readonly Screen[] = [
  {
    name: 'figures',
    path: 'packages/steward/figures/figures',
    by: people.xu,
    query: area,
    sees: ['办结不等于解决', '按期率', '居民说解决了的算 1'],
    first: (user) => user.taps('怎么算的'),
  },
  {
    name: 'figure-reports',
    path: 'packages/steward/figure-reports/figure-reports',
    by: people.xu,
    query: async () => `area=${banshan.community}&period=${pastMonth}&figure=response`,
    sees: [/^响应率 /, /^全部 \d+ 件$/, /^就是这 \d+ 件$/],
  },
  {
    name: 'worker-work',
    path: 'packages/steward/worker/worker',
    by: people.xu,
    async query(asks) {
      const { people: all } = await asks(people.xu, 'staff.inArea', { area: banshan.community })
      return `id=${all.find(({ name }) => name === '王敏')?.id}`
    },
    sees: ['近 90 天，王社工经手的', '不排名'],
  },
  {
    name: 'my-work',
    path: 'packages/worker/figures/figures',
    by: people.zhu,
    sees: ['近 90 天，我经手的', '不到 20 件，不显示', '社区的数字'],
  },
  {
    name: 'year',
    path: 'packages/resident/year/year',
    by: people.xu,
    query: area,
    sees: [/^半山花园社区 20\d\d 年$/, '办结不等于解决', '导出表格'],
  },
]
