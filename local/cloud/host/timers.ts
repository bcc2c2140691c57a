import { Cron } from 'croner'
import type { Trigger } from './function-config.ts'
import type { Host } from './host.ts'
import type { CallRecord } from './invocation.ts'

/** Fires all timer triggers of a function now, one after another; failures are in the records. */
export async function fire(host: Host, name: string, now: number): Promise<CallRecord[]> {
  const calls: CallRecord[] = []
  for (const trigger of host.functions.get(name)?.triggers ?? []) {
    calls.push(await fireTrigger(host, name, trigger, now))
  }
  return calls
}

/**
 * Fires the timers of all functions when they are due, and once at the start, so that what a
 * crash left behind is swept at once. A timer whose last call is still running is passed over.
 * @returns a function that stops them
 */
export function startTimers(host: Host, now: () => number): () => void {
  const timers = [...host.functions.values()].flatMap(({ name, triggers }) =>
    triggers.map((trigger) => ({
      name,
      trigger,
      cron: new Cron(trigger.cron, { paused: true, mode: '7-part', timezone: 'Asia/Shanghai' }),
      last: now(),
      isBusy: false,
    })),
  )
  const run = (timer: (typeof timers)[number]) => {
    timer.last = now()
    if (timer.isBusy) return
    timer.isBusy = true
    void fireTrigger(host, timer.name, timer.trigger, now()).finally(() => {
      timer.isBusy = false
    })
  }
  timers.forEach(run)
  const tick = setInterval(() => {
    for (const timer of timers) {
      const due = timer.cron.nextRun(new Date(timer.last))
      if (due !== null && due.getTime() <= now()) run(timer)
    }
  }, 500)
  tick.unref()
  return () => clearInterval(tick)
}

async function fireTrigger(host: Host, name: string, trigger: Trigger, now: number) {
  const event = {
    Type: 'Timer',
    TriggerName: trigger.name,
    Time: new Date(now).toISOString(),
    Message: '',
  }
  const { call } = await host.attempt(name, event, { source: 'timer' })
  return call
}
