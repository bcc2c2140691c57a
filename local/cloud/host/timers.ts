import { Cron } from 'croner'
import type { Trigger } from './function-config.ts'
import type { Host } from './host.ts'
import type { CallRecord } from './invocation.ts'

/** How often it is looked which timers are due, in ms. */
const lookEvery = 500

type Timer = { last: number; isBusy: boolean }

/**
 * The timer triggers of all functions. A timer that was due several times since the last look fires
 * once; one whose last call is still running is passed over.
 */
export class Timers {
  readonly #host: Host
  readonly #now: () => number
  readonly #timers = new Map<string, Timer>()
  readonly #begun: number
  #interval: NodeJS.Timeout | undefined

  constructor(host: Host, now: () => number) {
    this.#host = host
    this.#now = now
    this.#begun = now()
  }

  /** Fires each timer once, so that what a crash left behind is swept at once, then when it is due. */
  start(): void {
    for (const { name } of this.#host.functions.all()) void this.fire(name)
    this.#interval = setInterval(() => void this.fireDue(), lookEvery).unref()
  }

  stop(): void {
    clearInterval(this.#interval)
  }

  /** Fires all timers of a function now, one after another; failures are in the records. */
  async fire(name: string): Promise<CallRecord[]> {
    const calls: CallRecord[] = []
    for (const trigger of this.#host.functions.get(name)?.triggers ?? []) {
      calls.push(...(await this.#fire(name, trigger)))
    }
    return calls
  }

  /** Fires the timers that fell due since they were last looked at. */
  async fireDue(): Promise<CallRecord[]> {
    const due = this.#host.functions
      .all()
      .flatMap(({ name, triggers }) => triggers.map((trigger) => ({ name, trigger })))
      .filter(({ name, trigger }) => this.#isDue(name, trigger))
    return (await Promise.all(due.map(({ name, trigger }) => this.#fire(name, trigger)))).flat()
  }

  #isDue(name: string, trigger: Trigger): boolean {
    const timer = this.#timer(name, trigger)
    // a clock that was moved back is followed
    timer.last = Math.min(timer.last, this.#now())
    const cron = new Cron(trigger.cron, {
      paused: true,
      mode: '7-part',
      timezone: 'Asia/Shanghai',
    })
    const due = cron.nextRun(new Date(timer.last))
    return due !== null && due.getTime() <= this.#now()
  }

  async #fire(name: string, trigger: Trigger): Promise<CallRecord[]> {
    const timer = this.#timer(name, trigger)
    const now = this.#now()
    timer.last = now
    if (timer.isBusy) return []
    timer.isBusy = true
    try {
      const event = {
        Type: 'Timer',
        TriggerName: trigger.name,
        Time: new Date(now).toISOString(),
        Message: '',
      }
      return [(await this.#host.attempt(name, event, { source: 'timer' })).call]
    } finally {
      timer.isBusy = false
    }
  }

  #timer(name: string, trigger: Trigger): Timer {
    const key = `${name} ${trigger.name}`
    const timer = this.#timers.get(key) ?? { last: this.#begun, isBusy: false }
    this.#timers.set(key, timer)
    return timer
  }
}
