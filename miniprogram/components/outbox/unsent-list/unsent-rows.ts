/** Which items of the queue a list shows, and how each is called. */
import { deliveryWords, sentShare } from '../../../services/outbox/delivery-words'
import type { DraftKind } from '../../../services/outbox/drafts'
import {
  type Arrived,
  isSaying,
  justArrived,
  type QueueItem,
  queueItems,
} from '../../../services/outbox/queue'
import { aboutOf, senderOf } from '../../../services/outbox/senders'

/** What a list shows: what a resident or a worker wrote, or what was said of one report. */
export type Scope = { side: 'resident' | 'worker' } | { report: string }

/** Something that still lies on this phone, ready for queue-card. */
export type Row = {
  token: string
  kind: DraftKind
  /** The report that it is said of; empty when it is to make one. */
  about: string
  title: string
  place: string
  status: string
  photo: string
  /** Share of its photos that have arrived, 0 to 100; -1 while nothing is being sent. */
  sent: number
  action: string
  droppable: boolean
}

/** All in this scope that has not arrived: what waits first, then what was not finished. */
export function rowsOf(scope: Scope): Row[] {
  const mine = queueItems().filter((item) => isIn(scope, item))
  const drafts = mine.filter(({ state }) => state === 'draft').reverse()
  return [...mine.filter(({ state }) => state !== 'draft'), ...drafts].map(rowOf)
}

/** All in this scope that arrived by itself, the newest first. */
export const arrivedIn = (scope: Scope): Arrived[] =>
  justArrived()
    .filter(({ kind, id }) =>
      'report' in scope ? id === scope.report : senderOf(kind).side === scope.side,
    )
    .map((one) => ({ ...one, title: named(one.kind, one.title) }))

/** A report's own page has the forms in which its drafts are written: there they are no news. */
function isIn(scope: Scope, item: QueueItem): boolean {
  if ('side' in scope) return senderOf(item.kind).side === scope.side
  return aboutOf(item) === scope.report && item.state !== 'draft'
}

function rowOf(item: QueueItem): Row {
  const { draft, kind, state, unsure } = item
  return {
    token: draft.token,
    kind,
    about: aboutOf(item),
    ...titleOf(item),
    status: deliveryWords(item),
    photo: draft.photos[0] ?? '',
    sent: state === 'sending' ? sentShare(item) : -1,
    action: state === 'sending' || unsure ? '' : actions[state],
    droppable: state === 'draft' || state === 'refused',
  }
}

/** A report is called by itself; what is said of one, by what it does. */
const named = (kind: DraftKind, title: string): string =>
  kind === 'submit' || kind === 'staffReport' ? title : `${senderOf(kind).name}：${title}`

const actions = { draft: '接着写', waiting: '再改改', refused: '改一改' } as const

function titleOf(item: QueueItem): Pick<Row, 'title' | 'place'> {
  const { words } = item.draft
  if (isSaying(item)) {
    return { title: named(item.kind, item.draft.report.title), place: words }
  }
  const { category, place } = item.draft
  return { title: words || category?.name || '还没写什么事', place: place?.words ?? '' }
}
