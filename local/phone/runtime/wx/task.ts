/** What wx.request and its like give: a task that can be given up and tells how far it is. */
import { api } from './call.ts'

/** How far a transfer is: per cent, and bytes of how many. */
export type Progress = {
  progress: number
  totalBytesWritten: number
  totalBytesExpectedToWrite: number
}

/** What a running task has in hand: whether it was given up, and whom it tells how far it is. */
export type Course = { signal: AbortSignal; tell(progress: Progress): void }

/** Out: a wx call that gives a task; without callbacks it is a promise too. */
export function task<O extends object>(
  name: string,
  run: (options: O, course: Course) => Promise<object>,
) {
  return (options: O) => {
    const giveUp = new AbortController()
    const listeners = new Set<(progress: Progress) => void>()
    const tell = (progress: Progress) => {
      for (const listener of listeners) listener(progress)
    }
    const promise = api<O>(name, (given) => run(given, { signal: giveUp.signal, tell }))(options)
    const handle = {
      abort: () => giveUp.abort(),
      ...{ onHeadersReceived: () => undefined, offHeadersReceived: () => undefined },
      onProgressUpdate: (listener: (progress: Progress) => void) => void listeners.add(listener),
      offProgressUpdate: (listener: (progress: Progress) => void) =>
        void listeners.delete(listener),
    }
    return promise ? Object.assign(promise, handle) : handle
  }
}
