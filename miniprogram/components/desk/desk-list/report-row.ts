/** A report on a desk. */
import type { ReportCard } from '../../../../typings/procedures'
import type { DeskScope } from '../../../contract/desk'
import { askedWords } from '../../../services/words/asked-words'
import { type Action, type Next, nextAmong } from './desk-actions'
import type { TaskRow } from './desk-row'

/** What is done on one's own, and what a leader does from an area's list. */
const own: readonly Action[] = ['accept', 'contact', 'finish']
const leading: readonly Action[] = ['assign', 'decide', 'check']

/** Giving it to somebody else, which is not urged. */
export const reassign = { label: '换人', icon: 'swap' }

/** Where something of my own stands while nobody has said anything new. */
const untold: Partial<Record<ReportCard['next'], string>> = {
  accept: '新派来的，还没受理',
  contact: '受理了，还没联系',
  finish: '联系过了，在办',
}

/** A report of my own, to be handled; or one of an area, to be read and decided. */
export function reportRow(card: ReportCard, scope: DeskScope): TaskRow {
  const { id, version, title, holder, clock, place } = card
  const mine = scope === 'mine'
  return {
    look: 'task',
    page: mine ? '/packages/worker/handle/handle' : '/packages/steward/report/report',
    ...{ id, version, title, holder, clock, place },
    ...(mine ? nextAmong(own, card.next) : leadersNext(card)),
    latest: mine ? ownLatest(card) : areaLatest(card),
  }
}

function leadersNext({ next, holder }: ReportCard): Next {
  const known = nextAmong(leading, next)
  return known.action === 'assign' && holder ? { ...known, ...reassign } : known
}

/** What was said last, unless it is just what the title says. */
const newsOf = ({ latest, title }: ReportCard): string =>
  latest.startsWith(title.replace(/…$/, '')) ? '' : latest

const ownLatest = (card: ReportCard): string =>
  newsOf(card) || (untold[card.next] ?? card.statusText)

function areaLatest(card: ReportCard): string {
  if (card.asked) return askedLatest(card.asked, card.holder)
  return card.holder ? `${card.holder} · ${card.statusText}` : newsOf(card) || card.category.name
}

/** Who waits for which decision: 王社工想延 2 个工作小时，今天 16:30 前办好：等材料到货. */
function askedLatest(asked: NonNullable<ReportCard['asked']>, holder: string): string {
  const who = asked.kind === 'extend' || asked.kind === 'suspend' ? holder : '反映人'
  return [who + askedWords(asked), asked.words].filter(Boolean).join('：')
}
