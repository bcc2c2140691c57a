import { forgetFailures, tryLater } from './again'
import { asCallError, type CallError, networkLost } from './cloud'
import { forgetKept } from './kept-files'
import { isOnline } from './network'
import {
  type Arrived,
  enqueue,
  findWritten,
  type Item,
  isSaying,
  isUnderWay,
  noteArrival,
  noteJourney,
  rewrite,
  takeBack,
  written,
} from './queue'
import { filesOf, uploadAll } from './upload'
import { type Answered, aboutOf, carry } from './ways'
import type { Kind, SpokenDraft, Writing } from './written'

const underWay = new Map<string, Promise<Arrived | undefined>>()
let flushing: Promise<void> | undefined
let wanted = false

/** Failures that pass by themselves: what met one waits, and is sent again. */
const passing: readonly CallError['code'][] = ['CALL.NETWORK', 'CALL.SURPRISE', 'REPORT.BUSY']

/**
 * Hands over what was written and tries to deliver it at once.
 * @returns what arrived; undefined when it waits and will be sent by itself
 * @throws CallError when the cloud refused it; it is a draft again, with the reason
 */
export async function handOver<K extends Kind>(
  kind: K,
  draft: Writing[K],
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
    for (const { draft } of written()) {
      if (findUnderWay(draft.token) && !underWay.has(draft.token)) await deliverAlone(draft.token)
    }
  }
}

/** Delivers something that nobody waits for. @returns the failure that keeps it waiting, if any */
async function deliverAlone(token: string): Promise<unknown> {
  try {
    const arrived = await deliver(token)
    if (arrived) noteArrival(arrived)
    return undefined
  } catch (failure) {
    return passes(failure) ? failure : undefined
  }
}

/**
 * Delivers one thing: what was said before of the same report, its files, itself. Asked twice, it
 * goes once.
 * @returns what arrived; undefined when it is not to be sent any more: it was taken back meanwhile
 */
function deliver(token: string): Promise<Arrived | undefined> {
  const known = underWay.get(token)
  if (known) return known
  const sending = send(token).finally(() => underWay.delete(token))
  underWay.set(token, sending)
  return sending
}

async function send(token: string): Promise<Arrived | undefined> {
  try {
    await sendEarlier(token)
    if (!findUnderWay(token)) return undefined
    if (!isOnline()) throw networkLost()
    noteJourney(token, { state: 'sending', why: '' })
    await uploadAll(token)
    noteJourney(token, { unsure: true })
    const item = findUnderWay(token)
    return item && (await sendNow(item))
  } catch (failure) {
    noteFailure(token, asCallError(failure))
    throw failure
  }
}

async function sendNow(item: Item): Promise<Arrived> {
  const { token } = item.draft
  const answered = await carry(item, filesOf(item))
  settle(token, answered)
  forgetFailures()
  forgetKept(item.draft)
  const { id, title, number } = answered
  return { token, kind: item.kind, id, title, number }
}

/** What was said before of the same report goes first; what the cloud refused does not hold up the rest. */
async function sendEarlier(token: string): Promise<void> {
  for (let earlier = earlierThan(token); earlier; earlier = earlierThan(token)) {
    const failure = await deliverAlone(earlier.draft.token)
    if (failure) throw failure
  }
}

/** Looked up anew each time: while one is delivered, others are taken back and handed over again. */
function earlierThan(token: string): Item | undefined {
  const item = findUnderWay(token)
  const about = item ? aboutOf(item) : ''
  if (about === '') return undefined
  const first = written().find((other) => isUnderWay(other) && aboutOf(other) === about)
  return first?.draft.token === token ? undefined : first
}

/**
 * Takes out what arrived. What waits behind it has seen this change of the report: only what others
 * did meanwhile is news to it.
 */
function settle(token: string, { id, version }: Answered): void {
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
const saidOf = (item: Extract<Item, { draft: SpokenDraft }>, version: number): Item =>
  ({ ...item, draft: { ...item.draft, report: { ...item.draft.report, version } } }) as Item

function noteFailure(token: string, { code, message }: CallError): void {
  if (!findUnderWay(token)) return
  if (!passing.includes(code)) {
    noteJourney(token, { state: 'refused', why: message, unsure: false })
    return
  }
  const answered = code !== 'CALL.NETWORK'
  noteJourney(token, {
    state: 'waiting',
    ...(answered && { why: message, unsure: false }),
  })
  tryLater(() => void flush())
}

const passes = (failure: unknown): boolean => passing.includes(asCallError(failure).code)

/** It may have arrived, been taken back or refused while others were waited for. */
function findUnderWay(token: string): Item | undefined {
  const item = findWritten(token)
  return item && isUnderWay(item) ? item : undefined
}
