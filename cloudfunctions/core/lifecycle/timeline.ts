import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'

/** What a page's item of a history has whatever it is about; `at` is epoch ms. */
export type HistoryItem<Action> = { version: number; at: number; action: Action }

/** A record's life as a page lists it: an item for each entry, the newest step first. */
export const newestFirst = <E extends HistoryEntry, Item>(
  { history }: Pick<Lifecycle<E>, 'history'>,
  item: (entry: E) => Item,
): (Item & HistoryItem<E['action']>)[] =>
  history
    .map((entry) => ({
      version: entry.version,
      at: entry.at,
      action: entry.action as E['action'],
      ...item(entry),
    }))
    .reverse()

/**
 * The moment at which a record is shown (epoch ms). Instances' clocks differ a little: what was just
 * written does not lie in the future.
 */
export const seenAt = ({ history }: Pick<Lifecycle, 'history'>, now: number): number =>
  Math.max(now, history.at(-1)?.at ?? 0)
