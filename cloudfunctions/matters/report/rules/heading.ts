import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { Audience } from '../../../messages/rules/notification.ts'
import type { Report } from '../report-record.ts'

/**
 * What a message about a report is headed: what and where, never what its reporter wrote. On a
 * locked screen others read along: of what is restricted it says nothing; followers know the kind.
 */
export function headingOf(
  { visibility, place }: Pick<Report, 'visibility' | 'place'>,
  { name }: Pick<Category, 'name'>,
  audience: Audience,
): string {
  if (visibility === 'restricted') return audience === 'reporter' ? '您反映的事' : '一件诉求'
  if (audience === 'followers' || !place.building) return name
  return `${name} · ${place.words}`
}
