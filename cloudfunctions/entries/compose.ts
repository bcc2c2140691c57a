import type { AnyCollection, Noun } from '../core/noun.ts'
import type { EffectTable, House } from '../core/procedure/context.ts'
import type { Paced } from '../core/procedure/work.ts'
import type { Sources } from '../core/tally/source.ts'
import type { DeskCard, Waiting } from '../core/waiting/waiting.ts'
import { removeForgottenUploads } from '../privacy/forgotten-uploads.ts'
import { removeOld } from '../privacy/retention.ts'
import { countAnew } from '../published/figure/count-anew.ts'

/** What nouns say of themselves, put together; `Card` is any card that their desks show. */
export type Composed<Card extends DeskCard> = {
  /** Every collection of the database; the build writes `dist/database.json` from it. */
  records: readonly AnyCollection[]
  /** What the timer does, in turn: each noun's own works, and what is removed of all nouns. */
  works: Readonly<Record<string, Paced>>
  /** What waits for whom, noun by noun. */
  waiting: readonly Waiting<Card>[]
  /** What is handed in with the context. */
  house: House
}

/** The hour of the night in which what has been kept long enough goes. */
const night = { hour: 3 } as const

/** Puts nouns together: all that goes over them is derived from what each says of itself, once. */
export function compose<Card extends DeskCard>(nouns: readonly Noun<Card>[]): Composed<Card> {
  const records = nouns
    .flatMap(({ collections }) => collections)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const sources = sourcesOf(nouns)
  return {
    records,
    works: {
      ...Object.assign({}, ...nouns.map(({ works }) => works)),
      // At last, so that by then everything that was attached is taken over.
      outlived: { pace: night, work: removeOld(records) },
      uploads: { pace: night, work: removeForgottenUploads(records) },
    },
    waiting: nouns.flatMap(({ waiting }) => waiting ?? []),
    house: {
      holdings: nouns.flatMap(({ holding }) => holding ?? []),
      ownData: nouns.flatMap(({ ownData }) => ownData ?? []),
      effects: effectTable(nouns, sources),
      sources,
    },
  }
}

const sourcesOf = (nouns: readonly Noun<DeskCard>[]): Sources =>
  Object.fromEntries(
    nouns.flatMap(({ figures }) => (figures ? [[figures.collection.name, figures]] : [])),
  )

/** What follows in each collection, in the order of the nouns; at last figures count it. */
function effectTable(nouns: readonly Noun<DeskCard>[], sources: Sources): EffectTable {
  const said = nouns.flatMap(({ effects = [] }) => effects)
  const names = new Set([...said.map(({ of }) => of), ...Object.keys(sources)])
  return Object.fromEntries(
    [...names].map((name) => {
      const each = said.filter(({ of }) => of === name).flatMap(({ effects }) => effects)
      const source = sources[name]
      return [name, { each, ...(source ? { atLast: countAnew(source) } : {}) }]
    }),
  )
}
