import type { Row } from './desk-row'
import type { WhistleCard } from './fetch-list'

/** A whistle as somebody who leads its area finds it on their desk. */
export function whistleRow(card: WhistleCard): Omit<Row, 'label' | 'icon' | 'first'> {
  const { id, version, kindText, title, place, clock, asker, next } = card
  return {
    of: 'whistle',
    ...{ id, version, place, clock, holder: asker },
    title: `${kindText}哨：${title}`,
    action: next === 'blow' || next === 'check' || next === 'rule' ? next : '',
    latest: latestOf(card),
  }
}

function latestOf({ disputed, departments, asker, status, statusText }: WhistleCard): string {
  const names = (some: WhistleCard['departments']) => some.map(({ name }) => name).join('、')
  const refusers = departments.filter(({ state }) => state === 'refused')
  if (disputed && refusers.length > 0) return `${names(refusers)}说不归它管`
  if (status === 'asked') return `${asker}想请${names(departments)}`
  return `${names(departments.filter(({ lead }) => lead))} · ${statusText}`
}
