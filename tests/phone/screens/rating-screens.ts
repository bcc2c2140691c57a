import { banshan } from '../../../city/maanshan/story-community.ts'
import { ofKind } from '../../procedures/help/desk-cards.ts'
import type { Example } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'
import type { Screen } from './screen.ts'

const street = async () => `area=${banshan.community.slice(0, 9)}`

/** The street's first remedy that is being mended. */
async function mended(asks: Example['asks']): Promise<string> {
  const area = banshan.community.slice(0, 9)
  const wanted = { role: 'supervisor', area, scope: 'remedies' } as const
  const listed = ofKind(await asks(people.shen, 'desk.list', wanted), 'remedy')
  return `id=${listed.find(({ status }) => status === 'rectifying')?.id}`
}

/** What became of bad ratings, for whoever gave them, follows them up, or is to mend something. */
export const ratingScreens: readonly Screen[] = [
  {
    name: 'detail-followed-up',
    path: 'packages/resident/detail/detail',
    by: people.chen,
    of: '门口的车堵了半天',
    sees: ['您评的是', '跟进的是沈督办，请您再评一次', '再评一次'],
  },
  {
    name: 'rate-again',
    path: 'packages/resident/rate-again/rate-again',
    by: people.chen,
    of: '门口的车堵了半天',
    sees: ['现在觉得怎么样？', '上次评的，改成什么样了', '先选一下：服务怎么样'],
  },
  {
    name: 'remedies',
    path: 'packages/supervisor/remedies/remedies',
    by: people.shen,
    query: street,
    sees: [/\d 条差评在跟进/, '去联系', '每月的评价，匿名的也在里头'],
  },
  {
    name: 'remedy',
    path: 'packages/supervisor/remedy/remedy',
    by: people.shen,
    query: mended,
    sees: ['评的是', '要改的', '改好了', '进展'],
  },
  {
    name: 'remedy-form',
    path: 'packages/supervisor/remedy/remedy',
    by: people.shen,
    query: mended,
    sees: ['改成什么样了', '还差：改了什么'],
    first: (user) => user.taps('改好了'),
  },
  {
    name: 'review',
    path: 'packages/supervisor/review/review',
    by: people.shen,
    query: street,
    sees: [/这个月没有可看的|还没公布|按文字排/],
  },
  {
    name: 'desk-mend',
    path: 'packages/worker/desk/desk',
    by: people.wang,
    sees: ['要改的', '上门前先打电话，说清几点到。', '回话'],
  },
]
