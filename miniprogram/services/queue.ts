import { dropReportDraft, keepReportDraft, type ReportDraft } from './drafts'
import { shelf } from './store'

/** A draft in which nothing is missing. */
export type WholeDraft = ReportDraft & Required<Pick<ReportDraft, 'place' | 'category'>>

/** A report on its way: it lies on the phone until the cloud has given it a number. */
export type Submission = {
  draft: WholeDraft
  /** Epoch ms. */
  writtenAt: number
  /** File ids of the photos that have arrived, in order. */
  arrived: string[]
  state: 'waiting' | 'sending' | 'refused'
  /** Why it was refused, for the user. */
  why: string
}

/** A report that has arrived: with a number it is safe. */
export type Delivered = { id: string; number: string; title: string }

const shelved = shelf<Submission[]>('queue')
const listeners = new Set<() => void>()
const arrivedLater: Delivered[] = []

/** What has not arrived yet, the oldest first. */
export const queued = (): Submission[] => shelved.read() ?? []

/** One of them, by its token. */
export const findQueued = (token: string): Submission | undefined =>
  queued().find(({ draft }) => draft.token === token)

/** What arrived by itself since the mini-program was opened, the newest first. */
export const justDelivered = (): readonly Delivered[] => arrivedLater

/** Notes that something arrived without anybody waiting for it. */
export function noteArrival(arrived: Delivered): void {
  arrivedLater.unshift(arrived)
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

/** Takes a whole draft over: from now on it is the queue's to deliver. */
export function enqueue(draft: WholeDraft): void {
  save([...queued(), { draft, writtenAt: Date.now(), arrived: [], state: 'waiting', why: '' }])
  dropReportDraft(draft.token)
}

/** Gives a submission back to be written on. */
export function takeBack(token: string): void {
  const submission = findQueued(token)
  if (!submission) return
  keepReportDraft(submission.draft)
  removeQueued(token)
}

/** Notes how far a submission is. */
export function changeQueued(token: string, part: Partial<Submission>): void {
  save(queued().map((one) => (one.draft.token === token ? { ...one, ...part } : one)))
}

/** Takes a submission out: it has arrived, or somebody writes on it. */
export function removeQueued(token: string): void {
  save(queued().filter(({ draft }) => draft.token !== token))
}

function save(submissions: Submission[]): void {
  shelved.write(submissions)
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}
