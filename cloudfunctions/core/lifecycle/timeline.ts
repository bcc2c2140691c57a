import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'

/** A record's life as a page lists it: an item for each entry, the newest step first. */
export const newestFirst = <E extends HistoryEntry, Item>(
  { history }: Pick<Lifecycle<E>, 'history'>,
  item: (entry: E) => Item,
): (Item & { version: number; at: number; action: E['action'] })[] =>
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
