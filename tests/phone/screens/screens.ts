import { people } from '../help/running-example.ts'
import { boardScreens } from './board-screens.ts'
import { figureScreens } from './figure-screens.ts'
import { formScreens } from './form-screens.ts'
import { leadingScreens } from './leading-screens.ts'
import { ratingScreens } from './rating-screens.ts'
import type { Screen } from './screen.ts'
import { windowScreens } from './window-screens.ts'
import { workingScreens } from './working-screens.ts'

/** A link that nobody gave out, in the folder of its kind. */
const linkIn = (folder: string) => async () =>
  `q=${encodeURIComponent(`https://jiazai.example/${folder}/nobody-gave-this`)}`

/** Every page of the mini-program, and what can be opened on them. */
export const screens: readonly Screen[] = [
  {
    name: 'home',
    path: 'pages/home/home',
    by: people.chen,
    sees: ['我的网格员', '王社工', '去回答', '沈督办说改好了，您再评一次'],
  },
  {
    name: 'home-empty',
    path: 'pages/home/home',
    by: 'new-here-1',
    sees: ['您家在哪栋楼', '没有在办的事'],
  },
  { name: 'me', path: 'pages/me/me', by: people.chen, sees: ['字多大', '半山花园 12栋'] },
  {
    name: 'privacy',
    path: 'packages/resident/privacy/privacy',
    by: people.chen,
    sees: ['微信里的身份（openid）', '导出我的数据', '还没办完的，会先撤回：'],
  },
  {
    name: 'grid',
    path: 'packages/resident/grid/grid',
    by: people.chen,
    sees: ['半山花园 12栋', '社区民警', '楼长'],
    query: async (asks) => `place=${(await asks(people.chen, 'person.me', {})).home?.building}`,
  },
  {
    name: 'affair',
    path: 'packages/resident/affair/affair',
    by: people.chen,
    sees: ['大家常办的', '残疾人证新办', '叫社工打给我'],
  },
  {
    name: 'notice',
    path: 'packages/resident/notice/notice',
    by: people.chen,
    sees: ['一次性告知', '叫社工上门', '去哪儿办'],
    query: async () => 'item=28',
  },
  {
    name: 'help',
    path: 'packages/resident/help/help',
    by: people.chen,
    sees: ['评价不满意，会不会得罪人？', '关于家在'],
  },
  { name: 'me-staff', path: 'pages/me/me', by: people.wang, sees: ['工作台'] },
  ...formScreens,
  {
    name: 'home-pick',
    path: 'packages/resident/home-pick/home-pick',
    by: people.chen,
    sees: ['半山花园社区', '12栋'],
  },
  {
    name: 'promise',
    path: 'packages/resident/promise/promise',
    by: people.liu,
    of: '单元门口总有车堵着',
    sees: ['已经交给王社工', '办好了，是指'],
  },
  {
    name: 'reports',
    path: 'packages/resident/reports/reports',
    by: people.chen,
    sees: ['健身广场'],
  },
  {
    name: 'reports-found',
    path: 'packages/resident/reports/reports',
    by: people.chen,
    sees: [/^找到 \d 件$/, '不找了'],
    async first(user) {
      await user.writes('编号、楼栋、写过的话', '半山花园')
      await user.taps('找')
    },
  },
  {
    name: 'detail',
    path: 'packages/resident/detail/detail',
    by: people.chen,
    of: '健身广场',
    sees: ['进展', '先用警示带围起来了'],
  },
  {
    name: 'detail-asked',
    path: 'packages/resident/detail/detail',
    by: people.zhang,
    of: '楼后面堆着',
    sees: ['王社工有一句要问您', '回复', /^暂停到 /],
  },
  {
    name: 'detail-declined',
    path: 'packages/resident/detail/detail',
    by: people.liu,
    of: '小区门口路边车位',
    sees: ['社区没有受理', '提异议'],
  },
  {
    name: 'say-reply',
    path: 'packages/resident/say/say',
    by: people.zhang,
    of: '楼后面堆着',
    and: '&kind=reply',
    sees: ['您看见是几楼搬下来的吗？'],
  },
  {
    name: 'say-add',
    path: 'packages/resident/say/say',
    by: people.chen,
    of: '健身广场',
    and: '&kind=add',
    sees: ['办好之前都能补，经办人看得到；不会公示。'],
  },
  {
    name: 'say-object',
    path: 'packages/resident/say/say',
    by: people.liu,
    of: '小区门口路边车位',
    and: '&kind=object',
    sees: ['社区没有受理', '写一句：为什么该办'],
  },
  {
    name: 'slip',
    path: 'packages/resident/link/link',
    by: people.liu,
    query: linkIn('s'),
    sees: ['是我的事，打开'],
  },
  {
    name: 'slip-bad',
    path: 'packages/resident/link/link',
    by: people.liu,
    query: linkIn('s'),
    sees: ['这个凭条不对或已经过期'],
    first: (user) => user.taps('是我的事，打开'),
  },
  {
    name: 'invitation',
    path: 'packages/resident/link/link',
    by: people.liu,
    query: linkIn('i'),
    sees: ['请您来工作台', '后四位', '加入'],
  },
  {
    name: 'inbox',
    path: 'packages/resident/inbox/inbox',
    by: people.wang,
    sees: [/还没有消息|已用|到时限|新件/],
  },
  {
    name: 'answer',
    path: 'packages/resident/answer/answer',
    by: people.chen,
    of: '12 栋 2 单元',
    sees: ['问题解决了吗？', '服务怎么样？'],
  },
  {
    name: 'answer-bad',
    path: 'packages/resident/answer/answer',
    by: people.chen,
    of: '12 栋 2 单元',
    sees: ['匿名，只算数', '没修彻底'],
    async first(user) {
      await user.taps('部分')
      await user.taps('不满意')
      await user.taps('办得慢')
    },
  },
  {
    name: 'desk',
    path: 'packages/worker/desk/desk',
    by: people.wang,
    sees: [/手头 \d+ 件/, '受理'],
  },
  {
    name: 'handle',
    path: 'packages/worker/handle/handle',
    by: people.wang,
    of: '健身广场',
    sees: ['办结前，做到这 2 条', '陈桂芳'],
  },
  {
    name: 'handle-note',
    path: 'packages/worker/handle/handle',
    by: people.wang,
    of: '健身广场',
    sees: ['反映人看得到。'],
    async first(user) {
      await user.taps('记进展')
      await user.writes('到哪一步了，接下来怎么办', '厂家明天上午到。')
    },
  },
  ...boardScreens,
  ...figureScreens,
  ...ratingScreens,
  ...windowScreens,
  ...workingScreens,
  ...leadingScreens,
]
