/** My reports in words, ready for a list. */
import type { Procedures } from '../../../typings/procedures'

/** A report as a list shows it to somebody who may see it whole. */
export type Card = Procedures['report.mine']['result']['cards'][number]

/** One of my reports, ready for report-card. */
export type MyCard = Pick<Card, 'id' | 'title' | 'photo' | 'clock'> & {
  latest: string
  /** What is waited for from me, if anything. */
  ask: Ask | ''
}

/** What a report may wait for from its reporter: the answer at its end, or a reply in between. */
export type Ask = 'answer' | 'reply'

/** My reports for a list: those that wait for me come first. */
export function myCards(cards: readonly Card[]): MyCard[] {
  return cards
    .map(({ id, title, photo, clock, ...card }) => {
      return { id, title, photo, clock, latest: latestOf(card), ask: askOf(card) }
    })
    .sort((a, b) => Number(b.ask !== '') - Number(a.ask !== ''))
}

const askOf = ({ next }: Pick<Card, 'next'>): Ask | '' =>
  next === 'answer' || next === 'reply' ? next : ''

function latestOf({ next, holder, latest, place, statusText }: Partial<Card>): string {
  if (next === 'reply') return `${holder}问：${latest}`
  if (next === 'answer') return latest ? `${holder}说：${latest}` : `${holder}说办好了`
  return [place, statusText].filter(Boolean).join(' · ')
}
