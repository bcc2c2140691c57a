/**
 * Does something with each of several, one after another, as long as `goOn` says so; one that fails is
 * in no other's way.
 * @returns whether all of it was done
 * @throws the first failure, at last, so that it is tried again
 */
export async function eachInTurn<T>(
  goOn: () => boolean,
  all: readonly T[],
  take: (one: T) => Promise<unknown>,
): Promise<boolean> {
  const failures: unknown[] = []
  for (const one of all) {
    if (!goOn()) return false
    await take(one).catch((surprise: unknown) => failures.push(surprise))
  }
  if (failures.length > 0) throw failures[0]
  return true
}

/** How many records work for a timer reads at once. */
export const PAGE = 100

/**
 * Takes up what is due, a page at a time, for work that a timer does: as long as `goOn` says so, and
 * until nothing is due or nothing of a page gets on any more; what is left waits for the next time.
 * `find` gives the next page of what is due; `take` sees to one and says whether it got on.
 * A page of fewer than `full` was the last, where what is done makes nothing else due.
 * @returns how many were taken up
 */
export async function takeUp<T>(
  goOn: () => boolean,
  find: () => Promise<readonly T[]>,
  take: (one: T) => Promise<boolean>,
  full = 0,
): Promise<number> {
  let taken = 0
  let gotOn = true
  while (gotOn && goOn()) {
    gotOn = false
    const page = await find()
    for (const one of page) {
      if (!goOn()) return taken
      gotOn = (await take(one)) || gotOn
      taken++
    }
    if (page.length < full) break
  }
  return taken
}
