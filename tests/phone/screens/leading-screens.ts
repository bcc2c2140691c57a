import { banshan } from '../../../city/maanshan/story-community.ts'
import { ofKind } from '../../procedures/help/desk-cards.ts'
import type { Example } from '../help/example-app.ts'
import { people } from '../help/running-example.ts'
import type { Screen } from './screen.ts'

const street = banshan.community.slice(0, 9)

/** The first whistle of a list of the community's, or of its street's where it is a dispute. */
const whistle =
  (scope: 'waiting' | 'check' | 'disputes') =>
  async (asks: Example['asks']): Promise<string> => {
    const listed =
      scope === 'disputes'
        ? await asks(people.shen, 'desk.list', { role: 'supervisor', area: street, scope })
        : await asks(people.xu, 'desk.list', { role: 'steward', area: banshan.community, scope })
    return `id=${ofKind(listed, 'whistle')[0]?.id}`
  }

const community = async () => `area=${banshan.community}`

/** The same, where somebody was invited who has not come yet. */
async function withInvited(asks: Example['asks']): Promise<string> {
  const post = { role: 'worker', area: `${banshan.community}003`, post: 'backup' } as const
  const token = 'invite0invite0invite0invite'
  await asks(people.xu, 'staff.invite', { ...post, name: '唐小燕', phone: '15400009999', token })
  return community()
}

/** The pages of those who lead a community or a street. */
export const leadingScreens: readonly Screen[] = [
  {
    name: 'steward-desk',
    path: 'packages/steward/desk/desk',
    by: people.xu,
    sees: [/先办这 \d+ 件/, '待派', '到时', /^派给.社工$/],
  },
  {
    name: 'steward-waiting',
    path: 'packages/steward/desk/desk',
    by: people.xu,
    sees: ['1 件等您批', '应急哨', '王社工想请环卫'],
    first: (user) => user.taps('等批'),
  },
  {
    name: 'steward-report',
    path: 'packages/steward/report/report',
    by: people.xu,
    of: '塘边小路',
    sees: ['派单', '进展'],
  },
  {
    name: 'steward-assign',
    path: 'packages/steward/report/report',
    by: people.xu,
    of: '塘边小路',
    sees: ['派给周社工'],
    async first(user) {
      await user.taps('派单')
      await user.opens('周社工')
    },
  },
  {
    name: 'steward-whistle',
    path: 'packages/steward/whistle/whistle',
    by: people.xu,
    query: whistle('waiting'),
    sees: ['请了谁', '吹哨', '不同意'],
  },
  {
    name: 'steward-check',
    path: 'packages/steward/check/check',
    by: people.xu,
    query: whistle('check'),
    sees: ['到现场看，做好了吗', '评一评部门', '还差：差在哪儿'],
    first: (user) => user.taps('没做好'),
  },
  {
    name: 'staff',
    path: 'packages/steward/staff/staff',
    by: people.xu,
    query: withInvited,
    sees: ['半山花园社区', /13 人/, '第3网格', '唐小燕', '收回'],
  },
  {
    name: 'staff-leave',
    path: 'packages/steward/staff/staff',
    by: people.xu,
    query: community,
    sees: ['王敏请假', '从哪天'],
    async first(user) {
      await user.opens('王敏')
      await user.tapsOnTop('请假')
    },
  },
  {
    name: 'duty',
    path: 'packages/steward/rota/rota',
    by: people.xu,
    query: community,
    sees: [/排了 \d+ 班/, '加一班'],
  },
  {
    name: 'window-rota',
    path: 'packages/steward/rota/rota',
    by: people.xu,
    query: async () => `${await community()}&rota=window`,
    sees: ['还没排窗口', '还排哪些天'],
    first: (user) => user.taps('加一班'),
  },
  {
    name: 'invite',
    path: 'packages/steward/invite/invite',
    by: people.xu,
    query: community,
    sees: ['邀请谁上岗', '网格的替班'],
  },
  {
    name: 'bulletins',
    path: 'packages/steward/bulletins/bulletins',
    by: people.xu,
    query: community,
    sees: ['发通知', '到几点'],
    first: (user) => user.taps('发通知'),
  },
  {
    name: 'supervisor-desk',
    path: 'packages/supervisor/desk/desk',
    by: people.shen,
    sees: [/先办这 \d+ 件/, '差评', '上周去问登记的事'],
  },
  {
    name: 'supervisor-disputes',
    path: 'packages/supervisor/desk/desk',
    by: people.shen,
    sees: ['1 声哨等您定由谁办', '环卫说不归它管', '去裁定'],
    first: (user) => user.taps('争议'),
  },
  {
    name: 'ruling',
    path: 'packages/steward/ruling/ruling',
    by: people.shen,
    query: whistle('disputes'),
    sees: ['由谁主办', '记住，往后同类的也这样', '还差：为什么'],
    first: (user) => user.opens('住建局'),
  },
]
