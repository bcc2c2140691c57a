/** What the cloud said last, for where there is no network. */
import { stored } from '../device/storage'
import { isOffline } from './call'

/** What was fetched; `old` when there was no network and this is what the phone saw last. */
export type Seen<T> = { value: T; old: boolean }

const storedAt = <T>(name: string) => stored<T>(`seen:${name}`)

/** The reports that were kept, the newest first. */
const keptReports = stored<string[]>('seen')

/** How many reports a phone remembers at most. */
const MOST = 40

/**
 * Fetches something, or remembers what was fetched last under its name while there is no network.
 * @throws CallError when it can be neither fetched nor remembered
 */
export async function fetchOrRemember<T>(name: string, fetch: () => Promise<T>): Promise<Seen<T>> {
  try {
    const value = await fetch()
    storedAt<T>(name).write(value)
    return { value, old: false }
  } catch (failure) {
    const value = isOffline(failure) ? storedAt<T>(name).read() : undefined
    if (value === undefined) throw failure
    return { value, old: true }
  }
}

/** The same for a report that this person handles; the oldest gives way to the newest. */
export async function fetchOrRememberReport<T>(id: string, fetch: () => Promise<T>) {
  const seen = await fetchOrRemember(id, fetch)
  if (!seen.old)
    keepOnly([id, ...(keptReports.read() ?? []).filter((one) => one !== id)].slice(0, MOST))
  return seen
}

/** Forgets reports that are somebody else's by now: what they say of people is not theirs to keep. */
export const forgetOthers = (mine: readonly string[]): void =>
  keepOnly((keptReports.read() ?? []).filter((id) => mine.includes(id)))

function keepOnly(ids: string[]): void {
  for (const id of keptReports.read() ?? []) if (!ids.includes(id)) storedAt(id).drop()
  keptReports.write(ids)
}
