import { banshan } from '../../../city/maanshan/story-community.ts'
import { people } from '../help/running-example.ts'
import { windowCode } from '../help/window-code.ts'
import type { Screen } from './screen.ts'

const path = 'packages/resident/window/window'
const queryOf = (link: string) => async () => `q=${encodeURIComponent(link)}`

/** What a window's code opens. */
export const windowScreens: readonly Screen[] = [
  {
    name: 'window',
    path,
    by: people.chen,
    query: queryOf(windowCode(90)),
    sees: ['1号窗口', '社保卡申领、补换', '先选一下：办得怎么样'],
  },
  {
    name: 'window-bad',
    path,
    by: people.chen,
    query: queryOf(windowCode(91)),
    sees: ['哪里没做好？', '提交'],
    async first(user) {
      await user.page
        .getByRole('radio')
        .filter({ hasText: /^不满意$/ })
        .tap()
      await user.taps('等得久')
    },
  },
  {
    name: 'window-not-ours',
    path,
    by: people.chen,
    query: queryOf(windowCode(92).replace(/.$/, 'x')),
    sees: ['这个码不对或已经过期，请看看是不是窗口上的'],
  },
  {
    name: 'windows',
    path: 'packages/steward/windows/windows',
    by: people.xu,
    query: async () => `area=${banshan.community}`,
    sees: [/位评了，|还没公布$/],
  },
]
