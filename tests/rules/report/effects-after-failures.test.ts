import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../../cloudfunctions/core/cloud/database.ts'
import type { Reply } from '../../../cloudfunctions/core/procedure/router.ts'
import type { procedures } from '../../../cloudfunctions/entries/api/procedures.ts'
import type { Entry } from '../../../cloudfunctions/matters/report/report-record.ts'
import { reports } from '../../../cloudfunctions/matters/report/report-record.ts'
import { eraseAll } from '../../../cloudfunctions/privacy/erase-all.ts'
import { type Erasure, erasures } from '../../../cloudfunctions/privacy/erasure-record.ts'
import { aReport, noon, type PersonName, people } from '../help/example.ts'
import { idIn, type SmallCity, smallCity, submission, tokenOf } from '../help/small-city.ts'

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
    addAll: shake(db.addAll) as Database['addAll'],
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
async function tickUntilConfirmed(city: SmallCity, id: string): Promise<void> {
  for (let minute = 0; minute < 400 && (await city.stored(id)).outbox !== undefined; minute++) {
    await city.tick().catch(() => {})
  }
  expect(await city.stored(id)).not.toHaveProperty('outbox')
}

describe('a report on a database that fails', () => {
  it('takes each step once, and each effect happens once', async () => {
    let late = 0
    await fc.assert(
      fc.asyncProperty(endings, async (endings) => {
        const city = await smallCity((db) => shaky(db, endings))
        const id = await liveThrough(city)
        late += (await city.reports()).length < 2 ? 1 : 0
        await tickUntilConfirmed(city, id)

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

  it('is confirmed in the state that another write has left meanwhile', async () => {
    const answered: Entry = {
      ...{ version: 2, at: noon, by: 'reporter', as: 'reporter', token: tokenOf('answer') },
      ...{ action: 'answer', answer: 'partly', to: 'closed' },
    }
    const outbox = { from: 1, resumeAt: noon, tries: 0 }
    const seen = aReport({
      ...{ status: 'closed', open: false, version: 2, outbox, nextAt: noon },
      history: [...aReport().history, answered],
    })
    let looks = 0
    const city = await smallCity((db) => ({
      ...db,
      async find(collection, where, options) {
        const found = await db.find(collection, where, options)
        const isTimers = collection.name === reports.name && 'nextAt' in where
        if (isTimers && looks++ === 0) {
          await db.change(reports, { _id: seen._id }, { set: { version: 3 } })
        }
        return found
      },
    }))
    await city.newContext().db.add(reports, seen)

    await city.tick()
    expect(looks).toBeGreaterThan(0)
    expect(await city.stored(seen._id)).toMatchObject({ version: 3 })
    expect(await city.stored(seen._id)).not.toHaveProperty('outbox')
    expect(await city.stored(`${seen._id}-rest`)).toMatchObject({ restOf: seen._id })
    expect(await city.reports()).toHaveLength(2)
  })

  it('does not change when the timer fires again after all is confirmed', async () => {
    const city = await smallCity()
    await tickUntilConfirmed(city, await liveThrough(city))
    const before = await city.reports()
    expect(await city.tick()).toBe(0)
    expect(await city.reports()).toEqual(before)
  })
})

/** Removes all of somebody who has left just now. */
async function erased(city: SmallCity, person: string): Promise<void> {
  const context = city.newContext()
  const { now: at } = context
  const erasure: Erasure = { _id: 'erasure', person, at, matters: [], resumeAt: at }
  await context.db.add(erasures, erasure)
  await eraseAll(context, erasure)
}

describe('the rest of a report', () => {
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
    if (leaves) await erased(city, people.reporter.id)
    await tickUntilConfirmed(city, id)
    return (await city.reports()).map(({ _id }) => _id.replace(id, 'it'))
  }

  it('is made by the timer when it could not be made at once', async () => {
    expect(await laterIn(false)).toEqual(['it', 'it-rest'])
  })

  it('is not made for a reporter who has left meanwhile', async () => {
    expect(await laterIn(true)).toEqual(['it'])
  })
})
