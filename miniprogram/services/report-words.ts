import type { Procedures } from '../../typings/procedures'

/** A report as a list shows it to somebody who may see it whole. */
export type Card = Procedures['report.mine']['result']['cards'][number]

/** One of my reports, ready for report-card. */
export type MyCard = Pick<Card, 'id' | 'title' | 'photo' | 'clock'> & {
  latest: string
  asks: boolean
}

/** My reports for a list: those that wait for my answer come first. */
export function myCards(cards: readonly Card[]): MyCard[] {
  return cards
    .map(({ id, title, photo, clock, ...card }) => {
      return { id, title, photo, clock, latest: latestOf(card), asks: card.next === 'answer' }
    })
    .sort((a, b) => Number(b.asks) - Number(a.asks))
}

function latestOf({ next, holder, latest, place, statusText }: Partial<Card>): string {
  if (next === 'answer') return latest ? `${holder}说：${latest}` : `${holder}说办好了`
  return [place, statusText].filter(Boolean).join(' · ')
}
