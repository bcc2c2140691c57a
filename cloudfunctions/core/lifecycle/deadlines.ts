/**
 * Something that time brings: when (epoch ms) and what; `which` of several (a share, a level of
 * escalation), and `since` when it is waited for, where the same can come again with a fresh date.
 */
export type Deadline<What extends string = string> = {
  at: number
  what: What
  which?: number
  since?: number
}

/** The id under which a deadline that has come is noted in `fired`: `late-2`, `join-0-1795910400000`. */
export const firedId = ({ what, which, since }: Omit<Deadline, 'at'>): string =>
  [what, which, since].filter((part) => part !== undefined).join('-')

/** Reads the id of a fired deadline; the parts it does not have are 0. */
export function readFired<What extends string>(id: string): Required<Omit<Deadline<What>, 'at'>> {
  const [what, which = '0', since = '0'] = id.split('-')
  return { what: what as What, which: Number(which), since: Number(since) }
}

/** Deadlines that have not come yet, or should have and have not, earliest first. */
export function pending<D extends Deadline>(
  deadlines: readonly D[],
  fired: readonly string[],
): D[] {
  const known = new Set(fired)
  return deadlines.filter((one) => !known.has(firedId(one))).sort((a, b) => a.at - b.at)
}
