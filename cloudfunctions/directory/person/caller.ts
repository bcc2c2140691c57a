import { holds } from '../../core/clock/stretch.ts'
import type { Database } from '../../core/cloud/database.ts'
import type { Caller } from '../../core/procedure/caller.ts'
import { type Person, people } from './person-record.ts'
import { rolesAt } from './rules/roles-at.ts'

/** How long an instance may go on with what it knows of a person, in ms. */
const FRESH = 60_000

/** How many people an instance remembers at most. */
const KEPT = 1000

type Finder = {
  db: Database
  now(): number
  /** A keyed fingerprint of a text. */
  sign(text: string): string
  /** A new random id. */
  newId(): string
}

/** Knows who callers are, by their openid; keeps what it read for a minute. */
export class Callers {
  private readonly known = new Map<string, { person: Person; until: number }>()
  private readonly finder: Finder

  constructor(finder: Finder) {
    this.finder = finder
  }

  /** The caller with this openid, read anew when asked `afresh`; somebody new becomes a resident. */
  async find(openid: string, afresh = false): Promise<Caller> {
    const { now } = this.finder
    const kept = this.known.get(openid)
    if (kept && kept.until > now() && !afresh) return toCaller(kept.person, this.finder)
    const person = await this.read(openid)
    if (this.known.size >= KEPT) this.known.clear()
    this.known.set(openid, { person, until: now() + FRESH })
    return toCaller(person, this.finder)
  }

  /** Forgets who somebody is: their next call finds out anew. */
  forget(id: string): void {
    for (const [openid, { person }] of this.known) {
      if (person._id === id) this.known.delete(openid)
    }
  }

  private async read(openid: string): Promise<Person> {
    const { db, now, newId } = this.finder
    // Stryker disable next-line ObjectLiteral: an openid is one person's, so the limit only spares the store work
    const [person] = await db.find(people, { openid }, { limit: 1 })
    if (person) return person
    const fresh: Person = { _id: newId(), openid, roles: [], posts: [], createdAt: now() }
    if (await db.add(people, fresh)) return fresh
    return this.read(openid)
  }
}

/** A person as who calls: what they stand in for ends with the leave, however long they are known. */
function toCaller(person: Person, { now, sign }: Finder): Caller {
  const { _id, openid, name, home, away = [] } = person
  const absence = away.find(holds(now()))
  return {
    id: _id,
    ...(name ? { name } : {}),
    roles: rolesAt(person, now()),
    folder: `u/${sign(`files ${openid}`)}`,
    ...(home ? { home } : {}),
    ...(absence ? { awayUntil: absence.until } : {}),
  }
}
