/** Delivers what waits in the queue: in order for each report, again after a failure, once. */
import { asCallError, type CallError, networkLost, quietly } from '../cloud/call'
import { hasNetwork } from '../device/network'
import { forgetKept } from '../media/kept-files'
import type { DraftKind, Drafts, SayingDraft } from './drafts'
import {
  type Arrived,
  enqueue,
  findItem,
  isSaying,
  isUnderWay,
  noteArrival,
  noteDelivery,
  type QueueItem,
  queueItems,
  rewrite,
  takeBack,
} from './queue'
import { resetRetries, retryLater } from './retry'
import { aboutOf, type Delivered, sendItem } from './senders'
import { filesOf, uploadAll } from './upload-files'

/** What became of a try: it arrived, or met a failure; neither when nothing waited any more. */
type Outcome = { token: string; arrived?: Arrived; failure?: unknown }

/** What is being sent right now: one thing of each report at a time, so that nothing overtakes. */
const lanes = new Map<string, Promise<Outcome>>()
let flushing: Promise<void> | undefined
let wanted = false

/** Failures that pass by themselves: what met one waits, and is sent again. */
const passing: readonly CallError['code'][] = ['CALL.NETWORK', 'CALL.SURPRISE', 'CALL.BUSY']

/**
 * Hands over what was written and tries to deliver it at once.
 * @returns what arrived; undefined when it waits and will be sent by itself
 * @throws CallError when the cloud refused it; it is a draft again, with the reason
 */
export async function handOver<K extends DraftKind>(
  kind: K,
  draft: Drafts[K],
): Promise<Arrived | undefined> {
  enqueue(kind, draft)
  try {
    return await deliver(draft.token)
  } catch (failure) {
    if (passes(failure)) return undefined
    takeBack(draft.token)
    throw failure
  }
}

/** Delivers all that waits; called when the network is back, when the app shows, and when asked. */
export function flush(): Promise<void> {
  wanted = true
  flushing ??= flushAll().finally(() => {
    flushing = undefined
  })
  return flushing
}

/** Asked once more while it runs, it begins again: what failed before the network came back counts too. */
async function flushAll(): Promise<void> {
  while (wanted) {
    wanted = false
    for (const { draft } of queueItems()) await deliverAlone(draft.token)
  }
}

/** Delivers something that nobody waits for; a failure is noted with it. */
async function deliverAlone(token: string): Promise<void> {
  try {
    const arrived = await deliver(token)
    if (arrived) noteArrival(arrived)
  } catch (failure) {
    quietly(failure)
  }
}

/**
 * Delivers one thing, and before it what was said earlier of the same report. What the cloud refused
 * of that does not hold it up.
 * @returns what arrived; undefined when it is not to be sent any more: it was taken back meanwhile
 * @throws CallError
 */
async function deliver(token: string): Promise<Arrived | undefined> {
  for (let item = findUnderWay(token); item; item = findUnderWay(token)) {
    const { token: sent, arrived, failure } = await sendFirst(laneOf(item))
    if (sent === token && arrived) return arrived
    if (failure && (sent === token || passes(failure))) throw failure
    if (arrived) noteArrival(arrived)
  }
  return undefined
}

/** Sends what comes first in a lane. Asked again while it is sent, it goes once. */
function sendFirst(lane: string): Promise<Outcome> {
  const known = lanes.get(lane)
  if (known) return known
  const sending = trySending(lane).finally(() => lanes.delete(lane))
  lanes.set(lane, sending)
  return sending
}

async function trySending(lane: string): Promise<Outcome> {
  const online = await hasNetwork()
  const item = queueItems().find((other) => isUnderWay(other) && laneOf(other) === lane)
  if (!item) return { token: '' }
  const { token } = item.draft
  try {
    if (!online) throw networkLost()
    return { token, arrived: await send(token) }
  } catch (failure) {
    noteFailure(token, asCallError(failure))
    return { token, failure }
  }
}

async function send(token: string): Promise<Arrived> {
  noteDelivery(token, { state: 'sending', why: '' })
  await uploadAll(token)
  noteDelivery(token, { unsure: true })
  const item = findItem(token)
  if (!item) throw new Error('what is being sent can not be taken out')
  const answered = await sendItem(item, filesOf(item))
  removeDelivered(token, answered)
  resetRetries()
  forgetKept(item.draft)
  const { id, title, number } = answered
  return { token, kind: item.kind, id, title, number }
}

/**
 * Takes out what arrived. What waits behind it has seen this change of the report: only what others
 * did meanwhile is news to it.
 */
function removeDelivered(token: string, { id, version }: Delivered): void {
  rewrite((items) =>
    items
      .filter(({ draft }) => draft.token !== token)
      .map((item) => {
        const seen = isSaying(item) && item.draft.report.id === id
        return seen && item.draft.report.version === version - 1 ? saidOf(item, version) : item
      }),
  )
}

/** The same, said of a newer version. The compiler can't see that a kind keeps its kind of draft. */
const saidOf = (item: Extract<QueueItem, { draft: SayingDraft }>, version: number): QueueItem =>
  ({ ...item, draft: { ...item.draft, report: { ...item.draft.report, version } } }) as QueueItem

function noteFailure(token: string, { code, message }: CallError): void {
  if (!passing.includes(code)) {
    noteDelivery(token, { state: 'refused', why: message, unsure: false })
    return
  }
  const answered = code !== 'CALL.NETWORK'
  noteDelivery(token, {
    state: 'waiting',
    ...(answered && { why: message, unsure: false }),
  })
  retryLater(() => void flush())
}

const passes = (failure: unknown): boolean => passing.includes(asCallError(failure).code)

/** What is said of one report goes in order; a report that begins waits for no other. */
const laneOf = (item: QueueItem): string => aboutOf(item) || item.draft.token

/** It may have arrived, been taken back or refused while others were waited for. */
function findUnderWay(token: string): QueueItem | undefined {
  const item = findItem(token)
  return item && isUnderWay(item) ? item : undefined
}
