/** My reports in words, ready for a list. */
import type { Procedures } from '../../../typings/procedures'

/** A report as a list shows it to somebody who may see it whole. */
export type Card = Procedures['report.mine']['result']['cards'][number]

/** A report of mine that is over and whose service I may rate once more. */
type Again = Procedures['rating.askedAgain']['result']['cards'][number]

/** One of my reports, ready for report-card. */
export type MyCard = Pick<Card, 'id' | 'title' | 'photo' | 'clock'> & {
  latest: string
  /** What is waited for from me, if anything: in words, and how the button is called that leads there. */
  ask: Ask | ''
  asks: string
  press: string
}

/** What a report may wait for from its reporter: the answer at its end, a reply in between, or a second rating. */
export type Ask = 'answer' | 'reply' | 'again'

/**
 * My reports for a list: those that wait for me come first. `again` are those that may be rated once
 * more; what a report itself waits for comes before that.
 */
export function myCards(cards: readonly Card[], again: readonly Again[] = []): MyCard[] {
  const here = new Set(cards.map(({ id }) => id))
  const back = again.map(({ report }) => report).filter(({ id }) => !here.has(id))
  return [...back, ...cards]
    .map((card) => cardOf(card, askOf(card) ?? askAgain(again, card)))
    .sort((a, b) => Number(b.ask !== '') - Number(a.ask !== ''))
}

type Asked = Pick<MyCard, 'ask' | 'asks' | 'press'>

const cardOf = (card: Card, asked: Asked = { ask: '', asks: '', press: '' }): MyCard => {
  const { id, title, photo, clock } = card
  return { id, title, photo, clock, latest: latestOf(card), ...asked }
}

function askOf({ next }: Card): Asked | undefined {
  if (next === 'answer') return { ask: 'answer', asks: '问题解决了吗？', press: '去回答' }
  if (next === 'reply') return { ask: 'reply', asks: '有一句要问您', press: '去回复' }
  return undefined
}

function askAgain(again: readonly Again[], { id }: Card): Asked | undefined {
  const asked = again.find(({ report }) => report.id === id)
  if (!asked) return undefined
  const said = asked.outcome === 'rectified' ? '说改好了' : '说明了情况'
  return { ask: 'again', asks: `${asked.who}${said}，您再评一次`, press: '再评一次' }
}

function latestOf({ next, holder, latest, place, statusText }: Card): string {
  if (next === 'reply') return `${holder}问：${latest}`
  if (next === 'answer') return latest ? `${holder}说：${latest}` : `${holder}说办好了`
  return [place, statusText].filter(Boolean).join(' · ')
}
