import type { Collection } from '../../cloudfunctions/core/cloud/collection.ts'
import type { Context, Effect, Progress } from '../../cloudfunctions/core/procedure/context.ts'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import { noon, people } from '../rules/help/example.ts'
import { memoryDatabase } from '../rules/help/memory-database.ts'
import { memoryFiles } from '../rules/help/memory-files.ts'

/** A context in memory in which one effect follows from every step, and says what becomes of it. */
export type Probed = {
  context: Context
  /** The versions whose effect was run, in order. */
  ran: number[]
  /** What the next runs come to; `done` when nothing is left. */
  outcomes: (Progress | 'fails')[]
  /** The messages that are there; whether the effect is proved by one. */
  inboxes: Set<string>
  proved: boolean
  /** What was reported of surprises. */
  logged: Record<string, string | number>[]
}

/** Opens such a context around the records of a collection. */
export function probedContext(collection: Pick<Collection<never>, 'name'>): Probed {
  const db = memoryDatabase()
  const probed: Omit<Probed, 'context'> = {
    ...{ ran: [], outcomes: [], inboxes: new Set(), proved: false, logged: [] },
  }
  const probe: Effect<unknown, { version: number }> = {
    async run(_, __, { version }) {
      const outcome = probed.outcomes.shift() ?? 'done'
      if (outcome === 'fails') throw new Error('on purpose')
      probed.ran.push(version)
      return outcome
    },
    proof: (_, __, { version }) => (probed.proved ? [`message of ${version}`] : undefined),
  }
  const context: Context = {
    db,
    files: memoryFiles(),
    wechat: {
      send: async () => 'sent',
      checkWords: async () => 'pass',
      checkPhoto: async () => 'away',
    },
    workbook: async () => new Uint8Array(),
    city: theCity,
    holdings: [],
    ownData: [],
    effects: { [collection.name]: { each: [probe] } },
    sources: {},
    delivered: async (ids) => new Set(ids.filter((id) => probed.inboxes.has(id))),
    now: noon,
    random: () => 0,
    sign: (text) => text,
    log: (line) => void probed.logged.push(line),
  }
  return Object.assign(probed, { context })
}

/** Somebody of the examples who acts, with a token. */
export const actor = (context: Context, input: { token: string; version?: number }) => ({
  ...context,
  input,
  caller: { ...people.holder, folder: 'u/holder' },
})
