import { forgetFailures, tryLater } from './again'
import { asCallError, type CallError, networkLost } from './cloud'
import { forgetKept } from './kept-files'
import { isOnline } from './network'
import {
  type Arrived,
  enqueue,
  findWritten,
  type Item,
  isUnderWay,
  noteArrival,
  noteJourney,
  rewrite,
  takeBack,
  written,
} from './queue'
import { filesOf, uploadAll } from './upload'
import { type Answered, aboutOf, carry } from './ways'
import type { Kind, Writing } from './written'

const underWay = new Map<string, Promise<Arrived>>()
let flushing: Promise<void> | undefined

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
  flushing ??= flushAll().finally(() => {
    flushing = undefined
  })
  return flushing
}

async function flushAll(): Promise<void> {
  for (const item of written()) {
    if (isUnderWay(item) && !underWay.has(item.draft.token)) await deliverAlone(item)
  }
}

/** Delivers something that nobody waits for. @returns the failure that keeps it waiting, if any */
async function deliverAlone({ draft }: Item): Promise<unknown> {
  try {
    noteArrival(await deliver(draft.token))
    return undefined
  } catch (failure) {
    return passes(failure) ? failure : undefined
  }
}

/** Delivers one thing: what was said before of the same report, its files, itself. Asked twice, it goes once. */
function deliver(token: string): Promise<Arrived> {
  const known = underWay.get(token)
  if (known) return known
  const sending = send(token).finally(() => underWay.delete(token))
  underWay.set(token, sending)
  return sending
}

async function send(token: string): Promise<Arrived> {
  try {
    await sendEarlier(token)
    if (!isOnline()) throw networkLost()
    noteJourney(token, { state: 'sending', why: '' })
    await uploadAll(token)
    noteJourney(token, { unsure: true })
    const item = asWritten(token)
    const answered = await carry(item, filesOf(item))
    settle(token, answered)
    forgetFailures()
    forgetKept(item.draft)
    const { id, title, number } = answered
    return { token, kind: item.kind, id, title, number }
  } catch (failure) {
    noteFailure(token, asCallError(failure))
    throw failure
  }
}

/** What was said before of the same report goes first; what the cloud refused does not hold up the rest. */
async function sendEarlier(token: string): Promise<void> {
  const about = aboutOf(asWritten(token))
  if (about === '') return
  for (const earlier of written()) {
    if (earlier.draft.token === token) return
    if (aboutOf(earlier) !== about || !isUnderWay(earlier)) continue
    const failure = await deliverAlone(earlier)
    if (failure) throw failure
  }
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
        if (item.kind === 'submit' || item.draft.report.id !== id) return item
        const { report } = item.draft
        if (report.version !== version - 1) return item
        return { ...item, draft: { ...item.draft, report: { ...report, version } } }
      }),
  )
}

function noteFailure(token: string, { code, message }: CallError): void {
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

function asWritten(token: string): Item {
  const item = findWritten(token)
  if (!item) throw new Error('not in the queue')
  return item
}
