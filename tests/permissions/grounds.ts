import { afterAll, beforeAll } from 'vitest'
import { ModelTown } from '../model/model-town.ts'
import { tuesday } from '../moments.ts'
import { openTownCloud, secret, type TownCloud } from '../procedures/help/cloud-of-town.ts'
import type { Name } from '../procedures/help/phone.ts'
import { chanceOf } from '../prove/chance.ts'

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
  picks<T>(cells: readonly T[]): T[]
}

/**
 * Every cell is executed over the very procedures, in memory. Of each table one in 29 is executed
 * on the functions as they are deployed, too: in all roles, places and statuses, since no table's
 * rows and columns share a divisor with 29; `GROUND=memory` leaves those out.
 */
export const grounds: readonly (readonly [name: string, opens: () => Ground])[] = [
  ['in memory', inMemory],
  ...(process.env.GROUND === 'memory' ? [] : [['as deployed', asDeployed] as const]),
]

function inMemory(): Ground {
  return { town: townInMemory, picks: (cells) => [...cells] }
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

function townInMemory(): Visited {
  const town = new ModelTown(tuesday, chanceOf('permissions').draw, secret)
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
