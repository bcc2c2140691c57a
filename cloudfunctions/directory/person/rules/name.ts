import { type Role, roleLabel } from '../../../../miniprogram/contract/role.ts'
import type { Caller } from '../../../core/procedure/caller.ts'
import { surname } from './surname.ts'

const shortTitle: Record<Role, string> = {
  worker: '社工',
  steward: '管理员',
  officer: '经办',
  supervisor: '督办',
}

/** What people call a member of staff: surname and title, 王社工. */
export function staffName(name: string, role: Role, title?: string): string {
  return name === '' ? roleLabel[role] : `${surname(name)}${title ?? shortTitle[role]}`
}

/** What a person is called in a role they hold, or as somebody unnamed. */
export function nameInRole(
  { name = '', roles }: Pick<Caller, 'name' | 'roles'>,
  role: Role,
): string {
  return staffName(name, role, roles.find((held) => held.role === role)?.title)
}

/** A name for those who need not know it: 陈**. */
export const maskedName = (name: string): string => `${surname(name)}**`

/** A phone number for those who need not call it: 138****5678; short ones vanish wholly. */
export function maskedPhone(phone: string): string {
  return phone.length < 8 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
