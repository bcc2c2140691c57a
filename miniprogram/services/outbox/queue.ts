/** The queue: all that was written on this phone and has not arrived. */
import { stored } from '../device/storage'
import type { DraftKind, Drafts, HandlerSaying, ReporterSaying } from './drafts'

/** How far something that was written has come on its way to the cloud. */
type Delivery = {
  /** 草稿 · 等网络 · on its way now · sent back, for a reason. */
  state: 'draft' | 'waiting' | 'sending' | 'refused'
  /** Why it did not arrive, for the user; empty when only the network was missing. */
  why: string
  /** File ids of its photos and voice that have arrived, by where they are kept on this phone. */
  arrived: Record<string, string>
  /** It was sent and no answer came: it may have arrived, so nobody may change it now. */
  unsure: boolean
}

/** Something that was written: it lies on the phone until the cloud has answered for it. */
export type QueueItem<K extends DraftKind = DraftKind> = {
  [One in K]: { kind: One; draft: Drafts[One] } & Delivery
}[K]

/** What has arrived: a report with a number is safe; what is said of one has none. */
export type Arrived = { token: string; kind: DraftKind; id: string; title: string; number: string }

const notSent: Delivery = { state: 'draft', why: '', arrived: {}, unsure: false }

const storedItems = stored<QueueItem[]>('written')
const listeners = new Set<() => void>()
const arrivals: Arrived[] = []
/** The phone's memory goes first: what found no room in the storage can still be sent. */
let known: QueueItem[] | undefined
let kept = true

/** All that lies on this phone, in the order in which it was last written on or handed over. */
export function queueItems(): readonly QueueItem[] {
  known ??= storedItems.read() ?? []
  return known
}

/** Whether all of it would survive the mini-program's end; not so while the phone's storage is full. */
export const isKept = (): boolean => kept

/** One of them, by its token. */
export const findItem = (token: string): QueueItem | undefined =>
  queueItems().find(({ draft }) => draft.token === token)

/** Whether it is said of a report that is there already, instead of making one. */
export const isSaying = (item: QueueItem): item is QueueItem<HandlerSaying | ReporterSaying> =>
  'report' in item.draft

/** Whether it was handed over and nothing came back yet. */
export const isUnderWay = ({ state }: Pick<QueueItem, 'state'>): boolean =>
  state === 'waiting' || state === 'sending'

/** Drafts of a kind, the last written first. */
export const draftsOf = <K extends DraftKind>(kind: K): Drafts[K][] =>
  queueItems()
    .filter((item) => item.kind === kind && item.state === 'draft')
    .map(({ draft }) => draft as Drafts[K])
    .reverse()

/** Keeps a draft, from its first letter on. What was handed over is not written on any more. */
export function keepDraft<K extends DraftKind>(kind: K, draft: Drafts[K]): void {
  const before = findItem(draft.token)
  if (!before || before.state === 'draft') put(itemOf(kind, draft, notSent))
}

/** Takes a whole draft over: from now on it is the queue's to deliver. */
export function enqueue<K extends DraftKind>(kind: K, draft: Drafts[K]): void {
  put(itemOf(kind, draft, { ...notSent, state: 'waiting' }))
}

/**
 * Gives something back to be written on, with the reason why it did not arrive.
 * @returns whether it could be: what may have arrived already has to wait for its answer
 */
export function takeBack(token: string): boolean {
  const item = findItem(token)
  if (!item || item.unsure || item.state === 'sending') return item?.state === 'draft'
  put({ ...item, ...notSent, why: item.why })
  return true
}

/** Notes how far something is. */
export const noteDelivery = (token: string, part: Partial<Delivery>): void =>
  rewrite((items) =>
    items.map((item) => (item.draft.token === token ? { ...item, ...part } : item)),
  )

/** Takes something out that nobody wants any more. */
export const removeItem = (token: string): void =>
  rewrite((items) => items.filter(({ draft }) => draft.token !== token))

/** Changes the whole list at once, so that the end of the mini-program can't come in between. */
export function rewrite(change: (items: readonly QueueItem[]) => QueueItem[]): void {
  known = change(queueItems())
  kept = storedItems.write(known)
  tell()
}

/** What arrived by itself since the mini-program was opened, the newest first. */
export const justArrived = (): readonly Arrived[] => arrivals

/** Notes that something arrived without anybody waiting for it. */
export function noteArrival(arrived: Arrived): void {
  if (arrivals.some(({ token }) => token === arrived.token)) return
  arrivals.unshift(arrived)
  tell()
}

/**
 * Tells whenever something in the queue changes.
 * @returns stops telling
 */
export function onQueueChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const put = (item: QueueItem): void =>
  rewrite((items) => [...items.filter(({ draft }) => draft.token !== item.draft.token), item])

/** The compiler can't see that a kind and its draft belong together while the kind is open. */
const itemOf = <K extends DraftKind>(kind: K, draft: Drafts[K], delivery: Delivery): QueueItem =>
  ({ kind, draft, ...delivery }) as QueueItem

function tell(): void {
  for (const listener of listeners) listener()
}
