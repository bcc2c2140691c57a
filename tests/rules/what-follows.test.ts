import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../cloudfunctions/core/cloud/database.ts'
import type { Reply } from '../../cloudfunctions/core/procedure/router.ts'
import type { procedures } from '../../cloudfunctions/entries/api/procedures.ts'
import { type Entry, reports } from '../../cloudfunctions/matters/report/report-record.ts'
import { settle } from '../../cloudfunctions/matters/report/settle.ts'
import { eraseReport } from '../../cloudfunctions/privacy/erase-report.ts'
import { aReport, noon, type PersonName, people } from './example.ts'
import { idIn, type SmallCity, smallCity, submission, tokenOf } from './small-city.ts'

/** How an operation ends: well, undone, or done with the answer lost on the way. */
type Ending = 'well' | 'undone' | 'unheard'

const endings = fc.array(fc.constantFrom<Ending>('well', 'well', 'well', 'undone', 'unheard'), {
  minLength: 40,
  maxLength: 80,
})

/** A database whose operations end as told, one after the other, and then all well. */
function shaky(db: Database, endings: Ending[]): Database {
  const shake =
    <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const ending = endings.shift() ?? 'well'
      if (ending === 'undone') throw new Error('not done')
      const result = await operation(...args)
      if (ending === 'unheard') throw new Error('done, but nobody heard')
      return result
    }
  return {
    ...db,
    read: shake(db.read) as Database['read'],
    find: shake(db.find) as Database['find'],
    add: shake(db.add) as Database['add'],
    change: shake(db.change) as Database['change'],
  }
}

/** Asks again with the same token until there is an answer, as a phone's queue does. */
async function insist(ask: () => Promise<Reply>): Promise<Reply> {
  for (let tries = 0; tries < 50; tries++) {
    const reply = await ask()
    if (reply.ok) return reply
    expect(reply.error.code).toBe('CALL.SURPRISE')
  }
  throw new Error('never answered')
}

/** A whole life, insisted on at every step, until it is solved in part; says the report's id. */
async function liveThrough(city: SmallCity): Promise<string> {
  const id = await insist(() => city.ask('reporter', 'report.submit', submission())).then(idIn)
  const steps: [PersonName, keyof typeof procedures, object][] = [
    ['holder', 'report.accept', { version: 1 }],
    ['holder', 'report.contact', {}],
    ['holder', 'report.note', { words: '在修' }],
    ['holder', 'report.finish', { version: 4, met: [0, 1] }],
    ['reporter', 'report.answer', { answer: 'partly', words: '还晃' }],
  ]
  for (const [who, procedure, input] of steps) {
    const token = tokenOf(procedure.slice(7))
    await insist(() => city.ask(who, procedure, { reportId: id, token, ...input }))
  }
  return id
}

/** Lets the timer come round, as often as the failures that are left may need. */
async function sweepUntilSettled(city: SmallCity, id: string): Promise<void> {
  for (let minute = 0; minute < 100 && (await city.stored(id)).settleAt !== undefined; minute++) {
    await city.sweep().catch(() => {})
  }
  expect(await city.stored(id)).not.toHaveProperty('settleAt')
}

describe('whatever fails on the way', () => {
  it('each step is taken once, and what follows from it happens once', async () => {
    let late = 0
    await fc.assert(
      fc.asyncProperty(endings, async (endings) => {
        const city = await smallCity((db) => shaky(db, endings))
        const id = await liveThrough(city)
        late += (await city.stored(id)).settleAt !== undefined ? 1 : 0
        await sweepUntilSettled(city, id)

        const actions = (await city.stored(id)).history.map(({ action }) => action)
        expect(actions).toEqual(['submit', 'accept', 'contact', 'note', 'finish', 'answer'])
        const ids = (await city.reports()).map(({ _id }) => _id)
        expect(ids.sort()).toEqual([id, `${id}-rest`])
      }),
      { numRuns: 200 },
    )
    // So that a life in which nothing ever went wrong can't pass.
    expect(late).toBeGreaterThan(0)
  })

  it('a report that went on meanwhile is settled as it is by then', async () => {
    const city = await smallCity()
    const world = city.world()
    const answered: Entry = {
      ...{ version: 2, at: noon, by: 'reporter', as: 'reporter', token: tokenOf('answer') },
      ...{ action: 'answer', answer: 'partly', to: 'closed' },
    }
    const seen = aReport({ version: 2, history: [...aReport().history, answered] })
    await world.db.add(reports, { ...seen, version: 3 })

    await settle(world, seen)
    expect(await city.stored(seen._id)).toMatchObject({ settled: 3 })
    expect(await city.stored(`${seen._id}-rest`)).toMatchObject({ restOf: seen._id })
    expect(await city.stored(seen._id)).not.toHaveProperty('settleAt')
    expect(await city.reports()).toHaveLength(2)
  })

  it('a sweep of what is settled changes nothing', async () => {
    const city = await smallCity()
    await liveThrough(city)
    const before = await city.reports()
    expect(await city.sweep()).toBe(0)
    expect(await city.reports()).toEqual(before)
  })
})

describe('what is left of a report', () => {
  /** The reports there are, where its rest could not be made at once and its reporter left before it was, or not. */
  async function laterIn(leaves: boolean): Promise<string[]> {
    let works = false
    const city = await smallCity((db) => ({
      ...db,
      add(collection, document) {
        if (!works && document._id.endsWith('-rest')) throw new Error('not done')
        return db.add(collection, document)
      },
    }))
    const id = await liveThrough(city)
    expect(await city.reports()).toHaveLength(1)
    works = true
    if (leaves) await eraseReport(city.world(), await city.stored(id), people.reporter.id)
    else await settle(city.world(), await city.stored(id))
    return (await city.reports()).map(({ _id }) => _id.replace(id, 'it'))
  }

  it('is made later when it could not be at once', async () => {
    expect(await laterIn(false)).toEqual(['it', 'it-rest'])
  })

  it('is made for nobody who has left meanwhile', async () => {
    expect(await laterIn(true)).toEqual(['it'])
  })
})
