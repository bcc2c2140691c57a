/** A whistle as the cloud gives it, and what may be done with it. */
import type { Procedures } from '../../../typings/procedures'

/** A whistle whole, as a department or the community may see it. */
export type WhistleView = Procedures['whistle.detail']['result']

/** A department that a whistle calls. */
export type DepartmentView = WhistleView['departments'][number]

/** Something that may be done with a whistle by whoever asked, or why it may not. */
export type WhistleAction = WhistleView['may'][number]

/** Whether it may be done now. */
export const mayNow = (
  { may }: Pick<WhistleView, 'may'>,
  action: WhistleAction['action'],
): boolean => may.some((one) => one.action === action && one.open)
