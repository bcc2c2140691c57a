import { Cron } from 'croner'
import type { Host } from './host.ts'
import type { CallRecord } from './invocation.ts'

/** Fires all timer triggers of a function now; failures are in the records. */
export async function fire(host: Host, name: string, now: number): Promise<CallRecord[]> {
  const triggers = host.functions.get(name)?.triggers ?? []
  const calls: CallRecord[] = []
  for (const trigger of triggers) {
    const event = {
      Type: 'Timer',
      TriggerName: trigger.name,
      Time: new Date(now).toISOString(),
      Message: '',
    }
    const call = await host
      .invoke(name, event, { source: 'timer' })
      .then((called) => called.call)
      // the record of a failed call is kept by the host; a timer has nobody else to tell
      .catch(() => host.calls.findLast((record) => record.name === name))
    if (call) calls.push(call)
  }
  return calls
}

/**
 * Fires the timers of all functions when they are due, and once at the start, so that what a
 * crash left behind is swept at once. A function that is still running is not fired again.
 * @returns a function that stops them
 */
export function startTimers(host: Host, now: () => number): () => void {
  const busy = new Set<string>()
  const run = (name: string) => {
    if (busy.has(name)) return
    busy.add(name)
    void fire(host, name, now()).finally(() => busy.delete(name))
  }
  const timed = [...host.functions.values()].flatMap(({ name, triggers }) =>
    triggers.map(({ cron }) => ({ name, cron: parse(cron), last: now() })),
  )
  for (const { name } of timed) run(name)
  const tick = setInterval(() => {
    for (const timer of timed) {
      const due = timer.cron.nextRun(new Date(timer.last))
      if (due === null || due.getTime() > now()) continue
      timer.last = now()
      run(timer.name)
    }
  }, 500)
  tick.unref()
  return () => clearInterval(tick)
}

function parse(cron: string): Cron {
  return new Cron(cron, { paused: true, mode: '7-part', timezone: 'Asia/Shanghai' })
}
