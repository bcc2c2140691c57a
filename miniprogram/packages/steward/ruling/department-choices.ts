/** Which departments may lead by a ruling. */
import type { Categories } from '../../../services/cloud/categories'
import type { WhistleView } from '../../../services/words/whistle-view'

/** A department that can lead, with what it has said so far. */
export type Choice = { code: string; name: string; note: string }

/** Who can lead: those that were called first, then the rest of the city's departments. */
export function choicesOf(
  { departments: called }: WhistleView,
  { departments }: Pick<Categories, 'departments'>,
): { called: Choice[]; others: Choice[] } {
  return {
    called: called.map(({ code, name, lead, stateText, basis }) => ({
      ...{ code, name },
      note: [lead ? '现在主办' : '协办', stateText, basis].filter(Boolean).join(' · '),
    })),
    others: departments
      .filter(({ code }) => called.every((department) => department.code !== code))
      .map(({ code, short, name }) => ({ code, name: short, note: name })),
  }
}
