import { afterAll, beforeAll } from 'vitest'
import { DAY } from '../../cloudfunctions/core/clock/date.ts'
import type { Person } from '../../cloudfunctions/directory/person/person-record.ts'
import { postsOf } from '../../cloudfunctions/directory/person/rules/posts.ts'
import { ModelTown } from '../model/model-town.ts'
import { tuesday } from '../moments.ts'
import { openTownCloud, secret, type TownCloud } from '../procedures/help/cloud-of-town.ts'
import type { Name } from '../procedures/help/phone.ts'
import { farCommunity, town } from '../procedures/help/town.ts'
import { chanceOf } from '../prove/chance.ts'
import type { RoleName } from './roles.ts'

/** What lies in a collection. */
export type Document = { _id: string } & Record<string, unknown>

/** A town as visitors need it: documents are put there and looked at, procedures are called. */
export type Visited = {
  cloud: {
    load(collection: string, documents: Document[]): Promise<void>
    find(collection: string, query: { _id: string }): Record<string, unknown>[]
    /** `openid` and `source` are what the platform says of who calls. */
    invoke(
      name: 'api',
      event: { procedure: Name; input: unknown },
      caller: { openid?: string; source?: string },
    ): Promise<{ result: unknown }>
  }
}

/** Puts documents into a town, by their collections. */
export async function put({ cloud }: Visited, there: Record<string, Document[]>): Promise<void> {
  for (const [collection, documents] of Object.entries(there)) {
    await cloud.load(collection, documents)
  }
}

/** Where cells are executed. */
export type Ground = {
  /** The town to go to: in memory a new one each time, with nothing in it but its people. */
  town(): Visited
  /** Which of many cells are executed here. */
  picks<T extends { role: RoleName }>(cells: readonly T[]): T[]
}

/**
 * Every cell is executed over the very procedures, in memory. Of each table one in 29 is executed
 * on the functions as they are deployed, too: in all roles, places and statuses, since no table's
 * rows and columns share a divisor with 29; `GROUND=memory` leaves those out. Whoever stands in for
 * the steward hears whatever the steward does.
 */
export const grounds: readonly (readonly [name: string, opens: () => Ground])[] = [
  ['in memory', inMemory],
  ['by who stands in for the steward', byStandIn],
  ...(process.env.GROUND === 'memory' ? [] : [['as deployed', asDeployed] as const]),
]

function inMemory(): Ground {
  return { town: () => townInMemory(), picks: (cells) => [...cells] }
}

/** The steward of the matrix leads another community, and stands in for that of 半山花园. */
function byStandIn(): Ground {
  const steward = town.people.find(({ _id }) => _id === 'steward')
  if (!steward) throw new Error('the town has no steward')
  const roles: Person['roles'] = [{ role: 'steward', area: farCommunity }]
  const week = { from: tuesday - 3 * DAY, until: tuesday + 4 * DAY }
  const standsIn = steward.roles.map((post) => ({ ...post, ...week, for: 'nobody' }))
  const posts = postsOf([...roles, ...standsIn])
  return {
    town: () => townInMemory([{ ...steward, roles, standsIn, posts }]),
    picks: (cells) => cells.filter(({ role }) => role === 'steward'),
  }
}

/** To be called while tests are described: the town is opened before the first and closed after the last. */
function asDeployed(): Ground {
  let town: TownCloud | undefined
  beforeAll(async () => {
    town = await openTownCloud()
  })
  afterAll(() => town?.close())
  return {
    town() {
      if (!town) throw new Error('the town is opened before the first test')
      return town
    },
    picks: (cells) => cells.filter((_, at) => at % 29 === 0),
  }
}

function townInMemory(people: readonly Person[] = []): Visited {
  const town = new ModelTown(tuesday, chanceOf('permissions').draw, secret)
  town.db.load('people', people)
  return {
    cloud: {
      load: async (name, documents) => town.db.load(name, documents),
      find(name, { _id }) {
        const found = town.db.lying(name, _id)
        return found ? [found] : []
      },
      async invoke(_, { procedure, input }, { openid }) {
        return { result: await town.hears(openid, procedure, input) }
      },
    },
  }
}
