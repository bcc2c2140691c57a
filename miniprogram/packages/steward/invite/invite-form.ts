/** The form that asks whom to invite, and to which post. */
import type { Procedures } from '../../../../typings/procedures'
import { limits } from '../../../contract/limits'
import { type Role, roleLabel } from '../../../contract/role'
import type { Form } from '../../../services/page/form'
import type { Values } from '../../../services/page/form-draft'

type Place = { code: string; name: string }
type Invitation = Omit<Procedures['staff.invite']['input'], 'token'>

/** What somebody is invited to be: a grid's worker or its backup, or another role of an area. */
export type Post = 'worker' | 'backup' | Exclude<Role, 'worker'>

const label: Record<Post, string> = {
  ...roleLabel,
  worker: '网格员',
  backup: '网格的替班',
}

/** Posts that can be given in an area: a community's steward fills those of its grids. */
export const postsIn = (area: string): { post: Post; label: string }[] => {
  const posts: Post[] =
    area.length === 12 ? ['worker', 'backup'] : ['steward', 'officer', 'supervisor']
  return posts.map((post) => ({ post, label: label[post] }))
}

/** Whether a post can be held in a place: stewards lead communities, supervisors what lies above. */
const fits: Record<Post, (code: string, within: string) => boolean> = {
  worker: (code) => code.length === 15,
  backup: (code) => code.length === 15,
  steward: (code) => code.length === 12,
  officer: () => true,
  supervisor: (code, within) => code.length < 12 && code.length > within.length,
}

/** Asks whom to invite to a post. */
export const inviteForm = (
  post: Post,
  {
    area,
    places,
    departments,
  }: { area: string; places: readonly Place[]; departments: readonly Place[] },
): Form => ({
  key: `invite:${area}:${post}`,
  title: `邀请${label[post]}`,
  hint: '他用自己的微信打开链接，填对下面电话的后四位，就上岗了。链接只能用一次。',
  fields: [
    {
      ...{ name: 'area', label: '管哪儿', kind: 'pick' },
      options: optionsOf(places.filter(({ code }) => fits[post](code, area))),
    },
    ...(post === 'officer'
      ? [
          {
            ...{ name: 'department', label: '哪个部门', kind: 'pick' as const },
            options: optionsOf(departments),
          },
        ]
      : []),
    { name: 'name', label: '姓名', placeholder: '他本人的姓名', most: limits.name },
    { name: 'phone', label: '服务电话', placeholder: '居民能打的电话', most: limits.phone },
  ],
  send: '做邀请',
})

/** The invitation that was asked for. */
export const invitationOf = (
  post: Post,
  { area = '', department, name = '', phone = '' }: Values,
): Invitation => ({
  ...{ area, name, phone },
  role: post === 'backup' ? 'worker' : post,
  ...(post === 'worker' || post === 'backup' ? { post } : {}),
  ...(department ? { department } : {}),
})

const optionsOf = (places: readonly Place[]) =>
  places.map(({ code, name }) => ({ value: code, label: name }))
