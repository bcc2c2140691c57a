/** The reports behind a figure, ready to be shown. */
import type { Procedures } from '../../../../typings/procedures'
import type { ClockFace } from '../../../contract/clock'
import { type Figure, unitOf } from '../../../services/words/figure-words'

type Input = Procedures['figure.reports']['input']
type Card = Procedures['figure.reports']['result']['cards'][number]

/** Which of the reports behind a figure: those that count, those that count half, or all. */
export type Share = Input['share']

/** A choice of which reports are listed. */
export type ShareTab = { share: Share; label: string }

/** A report behind a figure, ready for task-card. */
export type Row = { id: string; title: string; place: string; latest: string; clock: ClockFace }

/** What can be listed of a figure, all of it last; a number of things or hours has but one list. */
export function sharesOf(figure: Figure): ShareTab[] {
  const { kind, part, half, whole } = figure
  const counted = (count: number) => `${count} ${unitOf(figure)}`
  if (kind === 'count') return [{ share: 'part', label: `全部 ${counted(part)}` }]
  const all: ShareTab = { share: 'whole', label: `全部 ${counted(whole)}` }
  if (kind === 'hours') return [all]
  return [
    { share: 'part', label: `算上的 ${counted(part)}` },
    ...(half > 0 ? [{ share: 'half' as const, label: `算一半的 ${counted(half)}` }] : []),
    all,
  ]
}

export const rowsOf = (cards: readonly Card[]): Row[] =>
  cards.map(({ id, title, place, clock, holder, statusText }) => ({
    ...{ id, title, place, clock },
    latest: holder ? `${holder} · ${statusText}` : statusText,
  }))
