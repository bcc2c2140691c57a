/** What the cloud says anew but seldom: the city's kinds of report, its services. */
import { stored } from '../device/storage'
import { quietly } from './call'

/** Something that is kept on this phone, so that it is there at once and without network. */
export type SeldomNew<T> = {
  /**
   * As kept from an earlier visit at once, and fresh for the next time.
   * @throws CallError when there is none yet and the cloud was not reached
   */
  read(): Promise<T>
  /** Keeps it for a first visit without network, when there is none yet. */
  keep(): Promise<void>
}

/** What `fetch` brings, kept under `key`. */
export function seldomNew<T>(key: string, fetch: () => Promise<T>): SeldomNew<T> {
  const place = stored<T>(key)
  const renew = async () => {
    const fresh = await fetch()
    place.write(fresh)
    return fresh
  }
  return {
    async read() {
      const kept = place.read()
      const fresh = renew()
      if (!kept) return fresh
      fresh.catch(quietly)
      return kept
    },
    async keep() {
      if (!place.read()) await renew()
    },
  }
}
