/** Units that were called and have no account: nobody of them hears of a whistle but by a link. */
import type { DepartmentView, WhistleView } from '../../../../services/words/whistle-view'

/** Those units; what has to be said of those that have no link yet, and what the button says. */
export type Outside = { units: DepartmentView[]; missing: string; button: string }

export const noOutside: Outside = { units: [], missing: '', button: '' }

/** The units without an account that a whistle calls. */
export function outsideOf({ departments }: WhistleView): Outside {
  const units = departments.filter(({ link }) => link !== '')
  const without = units.filter(({ link }) => link === 'missing').map(({ name }) => name)
  return {
    units,
    missing:
      without.length > 0 ? `${without.join('、')}没有账号，收不到这声哨，把链接发给他们。` : '',
    button: units.length === 1 ? `给${units[0]?.name}发链接` : '给外单位发链接',
  }
}
