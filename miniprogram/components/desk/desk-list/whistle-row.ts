/** A whistle on a desk: of somebody who leads its area, or of a department that it calls. */
import type { WhistleCard } from '../../../../typings/procedures'
import { calledWhistle } from '../../whistle/whistle-card/called-whistle'
import { nextAmong } from './desk-actions'
import type { CallRow, TaskRow } from './desk-row'

/** A whistle as somebody who leads its area finds it. */
export function whistleRow(card: WhistleCard): TaskRow {
  const { id, version, kindText, title, place, clock, asker, next } = card
  return {
    look: 'task',
    page: '/packages/steward/whistle/whistle',
    ...{ id, version, place, clock, holder: asker },
    title: `${kindText}哨：${title}`,
    ...nextAmong(['blow', 'check', 'rule'], next),
    latest: latestOf(card),
  }
}

/** A whistle as a department that it calls finds it. */
export function callRow(card: WhistleCard): CallRow {
  const next = nextAmong(['join', 'respond'], card.next)
  return {
    look: 'whistle',
    page: '/packages/officer/whistle/whistle',
    ...calledWhistle(card, next.action !== ''),
    ...next,
  }
}

function latestOf({ disputed, departments, asker, status, statusText }: WhistleCard): string {
  const names = (some: WhistleCard['departments']) => some.map(({ name }) => name).join('、')
  const refusers = departments.filter(({ state }) => state === 'refused')
  if (disputed && refusers.length > 0) return `${names(refusers)}说不归它管`
  if (status === 'asked') return `${asker}想请${names(departments)}`
  return `${names(departments.filter(({ lead }) => lead))} · ${statusText}`
}
