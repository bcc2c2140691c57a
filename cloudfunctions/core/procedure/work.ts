import type { Context } from './context.ts'

/** A piece of work that stops when `goOn` says no, and goes on the next time; says how much it did. */
export type Work = (context: Context, goOn: () => boolean) => Promise<number>

/**
 * How often a timer that fires each minute does a work: each minute; in each n-th, `at` being which
 * of them, so that they don't fall together; or once in an hour of the night at +08:00, when nobody
 * waits for anything: in each of its minutes until it came to its end.
 */
export type Pace = 'minutely' | { minutes: number; at: number } | { hour: number }

/** A work, and how often it is done. */
export type Paced = { pace: Pace; work: Work }
