import { shelf } from '../device/storage'
import type { Kind, ReporterSaying, Saying, Writing } from './drafts'

/** How far something that was written has come on its way to the cloud. */
type Journey = {
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
export type Item<K extends Kind = Kind> = {
  [One in K]: { kind: One; draft: Writing[One] } & Journey
}[K]

/** What has arrived: a report with a number is safe; what is said of one has none. */
export type Arrived = { token: string; kind: Kind; id: string; title: string; number: string }

const notSent: Journey = { state: 'draft', why: '', arrived: {}, unsure: false }

const shelved = shelf<Item[]>('written')
const listeners = new Set<() => void>()
const arrivals: Arrived[] = []
/** The phone's memory goes first: what found no room on the shelf can still be sent. */
let known: Item[] | undefined
let kept = true

/** All that lies on this phone, in the order in which it was last written on or handed over. */
export function written(): readonly Item[] {
  known ??= shelved.read() ?? []
  return known
}

/** Whether all of it would survive the mini-program's end; not so while the phone's storage is full. */
export const isKept = (): boolean => kept

/** One of them, by its token. */
export const findWritten = (token: string): Item | undefined =>
  written().find(({ draft }) => draft.token === token)

/** Whether it is said of a report that is there already, instead of making one. */
export const isSaying = (item: Item): item is Item<Saying | ReporterSaying> =>
  'report' in item.draft

/** Whether it was handed over and nothing came back yet. */
export const isUnderWay = ({ state }: Pick<Item, 'state'>): boolean =>
  state === 'waiting' || state === 'sending'

/** Drafts of a kind, the last written first. */
export const draftsOf = <K extends Kind>(kind: K): Writing[K][] =>
  written()
    .filter((item) => item.kind === kind && item.state === 'draft')
    .map(({ draft }) => draft as Writing[K])
    .reverse()

/** Keeps a draft, from its first letter on. What was handed over is not written on any more. */
export function keepDraft<K extends Kind>(kind: K, draft: Writing[K]): void {
  const before = findWritten(draft.token)
  if (!before || before.state === 'draft') put(itemOf(kind, draft, notSent))
}

/** Takes a whole draft over: from now on it is the queue's to deliver. */
export function enqueue<K extends Kind>(kind: K, draft: Writing[K]): void {
  put(itemOf(kind, draft, { ...notSent, state: 'waiting' }))
}

/**
 * Gives something back to be written on, with the reason why it did not arrive.
 * @returns whether it could be: what may have arrived already has to wait for its answer
 */
export function takeBack(token: string): boolean {
  const item = findWritten(token)
  if (!item || item.unsure || item.state === 'sending') return item?.state === 'draft'
  put({ ...item, ...notSent, why: item.why })
  return true
}

/** Notes how far something is. */
export const noteJourney = (token: string, part: Partial<Journey>): void =>
  rewrite((items) =>
    items.map((item) => (item.draft.token === token ? { ...item, ...part } : item)),
  )

/** Takes something out that nobody wants any more. */
export const removeWritten = (token: string): void =>
  rewrite((items) => items.filter(({ draft }) => draft.token !== token))

/** Changes the whole list at once, so that the end of the mini-program can't come in between. */
export function rewrite(change: (items: readonly Item[]) => Item[]): void {
  known = change(written())
  kept = shelved.write(known)
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

const put = (item: Item): void =>
  rewrite((items) => [...items.filter(({ draft }) => draft.token !== item.draft.token), item])

/** The compiler can't see that a kind and its draft belong together while the kind is open. */
const itemOf = <K extends Kind>(kind: K, draft: Writing[K], journey: Journey): Item =>
  ({ kind, draft, ...journey }) as Item

function tell(): void {
  for (const listener of listeners) listener()
}
