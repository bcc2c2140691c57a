/** A package as a lock file (version 3) has it; what else it says is carried along. */
type Locked = { dependencies?: Record<string, string> } & Record<string, unknown>

/** A lock file's packages, by the folder that each lies in. */
export type Lock = Readonly<Record<string, Locked>>

/**
 * The part of a lock that installs these packages and all that they need, in the same versions and by
 * the same fingerprints: so the cloud installs the tree that was tested, and not what is newest that day.
 * @throws Error when the lock does not have one of them
 */
export function lockOf(names: readonly string[], lock: Lock): Lock {
  const part: Record<string, Locked> = {}
  const take = (name: string, from: string): void => {
    const folder = folderOf(name, from, lock)
    const locked = lock[folder]
    if (part[folder] || !locked) return
    part[folder] = locked
    for (const needed of Object.keys(locked.dependencies ?? {})) take(needed, folder)
  }
  for (const name of names) take(name, '')
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Where a package that is needed in a folder lies: beside it, or in the nearest folder above, as Node looks for it. */
function folderOf(name: string, from: string, lock: Lock): string {
  for (
    let above = from;
    ;
    above = above.slice(0, Math.max(0, above.lastIndexOf('/node_modules/')))
  ) {
    const folder = `${above ? `${above}/` : ''}node_modules/${name}`
    if (folder in lock) return folder
    if (above === '') throw new Error(`${name}, which ${from || 'a function'} needs, is not locked`)
  }
}
