/** A remedy on the desk of whoever follows it up. */
import type { RemedyCard } from '../../../../typings/procedures'
import { nextAmong } from './desk-actions'
import type { TaskRow } from './desk-row'

/** A remedy as a supervisor finds it; what else may be done lies behind 更多 on its page. */
export function remedyRow(card: RemedyCard): TaskRow {
  const { id, version, place, clock, category, levelText, words, statusText, next } = card
  return {
    look: 'task',
    page: '/packages/supervisor/remedy/remedy',
    ...{ id, version, place, clock, holder: '' },
    title: `${category.name} · ${levelText}`,
    ...nextAmong(['call', 'mend', 'rectify', 'decideAppeal', 'revisit'], next),
    latest: words ? `${statusText} · “${words}”` : statusText,
  }
}
